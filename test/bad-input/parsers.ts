/** Everything that reads untrusted records. */
import { type AgreedClassification, type Either, type Finding, valueOrThrow } from 'reunification-framework';
import {
  parseAgreedClassification,
  parseClassificationRecord,
  parseIndicatorSettings,
  parseLetterDetails,
  parseProfile,
} from 'reunification-framework/classification/schema';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { replayOf } from 'reunification-framework/reclassification';
import { parseHistory, parseMoreEvents, parsePractice } from 'reunification-framework/reclassification/schema';
import { AS_OF, ASSESSMENT, HISTORY, LETTER_DETAILS, PRACTICE, READ_ASSESSMENT, RECORD, SETTINGS } from './samples.js';

/** A parser, and a sample that it accepts. */
interface Parser {
  readonly name: string;
  readonly sample: object;
  readonly parse: (input: unknown) => Either<readonly Finding[], unknown>;
  /** Reads a value that the parser gave once more. */
  readonly reread: (value: unknown) => Either<readonly Finding[], unknown>;
}

const QUESTION = { asOf: AS_OF, assessment: READ_ASSESSMENT };

const plain = (name: string, sample: object, parse: Parser['parse']): Parser => ({
  name,
  sample,
  parse,
  reread: parse,
});
const parseRecord = (input: unknown) => parseAgreedClassification(input, QUESTION);

// The case goes on: its history without the closure, read; and what may come after it.
const OPEN = replayOf(
  valueOrThrow(parseHistory({ ...HISTORY, events: HISTORY.events.filter(({ kind }) => kind !== 'closed') })),
);
const MORE = [{ id: 'more', kind: 'observed', newRisk: true, happenedOn: '2026-07-01', recordedOn: '2026-07-01' }];

const PARSERS: readonly Parser[] = [
  plain('parseAssessment', ASSESSMENT, parseAssessment),
  {
    name: 'parseAgreedClassification',
    sample: RECORD,
    parse: parseRecord,
    reread: (value) => parseRecord((value as AgreedClassification).record),
  },
  plain('parseClassificationRecord', RECORD, parseClassificationRecord),
  plain('parseLetterDetails', LETTER_DETAILS, parseLetterDetails),
  plain('parseProfile', RECORD.profile, parseProfile),
  plain('parseIndicatorSettings', SETTINGS, parseIndicatorSettings),
  plain('parseHistory', HISTORY, parseHistory),
  plain('parseMoreEvents', MORE, (input) => parseMoreEvents(OPEN, input)),
  plain('parsePractice', PRACTICE, parsePractice),
];

/** The parsers with their names, for `describe.each`. */
export const NAMED_PARSERS = PARSERS.map((parser) => [parser.name, parser] as const);
