/** Everything that reads untrusted records. */
import type { AgreedClassification, Either, Finding } from 'reunification-framework';
import {
  parseAgreedClassification,
  parseClassificationRecord,
  parseIndicatorSettings,
  parseLetterDetails,
  parseProfile,
} from 'reunification-framework/classification/schema';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
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
  plain('parsePractice', PRACTICE, parsePractice),
];

/** The parsers with their names, for `describe.each`. */
export const NAMED_PARSERS = PARSERS.map((parser) => [parser.name, parser] as const);
