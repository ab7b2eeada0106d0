/** The options: what each is, and which command takes which. */

import { parseArgs } from 'node:util';
import { CannotRun } from './documents.js';
import { ANSWER_COMMANDS } from './say/answers.js';

const OPTIONS = {
  'as-of': { type: 'string' },
  'known-on': { type: 'string' },
  practice: { type: 'string' },
  as: { type: 'string', default: 'case' },
  for: { type: 'string', default: 'practitioner' },
  'way-home': { type: 'string' },
  output: { type: 'string', short: 'o' },
  episodes: { type: 'string' },
  header: { type: 'string' },
  definition: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  count: { type: 'string' },
  months: { type: 'string' },
  'minimum-days': { type: 'string' },
  below: { type: 'string' },
  html: { type: 'boolean', default: false },
  brief: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Which options are at fault: by their name where it is one of ours, by their place where it is not. */
const wrongOptions = (args: readonly string[]): string => {
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  return tokens
    .flatMap((token) => {
      if (token.kind !== 'option') return [];
      const { name, index, value, inlineValue } = token;
      const known = Object.entries(OPTIONS).find(([own]) => own === name);
      if (known === undefined) return [`The option in place ${index + 1} is not known.`];
      if (known[1].type === 'boolean') return value === undefined ? [] : [`The option --${name} takes no value.`];
      // A value that begins with a dash is taken for the next option, unless it is joined by an equals sign, or stands for standard input.
      const isValue = value !== undefined && (inlineValue || value === '-' || !value.startsWith('-'));
      return isValue ? [] : [`The option --${name} needs a value.`];
    })
    .join(' ');
};

/** The commands, in the order of the help. */
export const COMMANDS = [
  ...(['check', 'overview', 'page', 'journey'] as const),
  ...ANSWER_COMMANDS,
  ...(['caseload', 'returns', 'rules'] as const),
] as const;

/** One of them. */
export type Command = (typeof COMMANDS)[number];

type OptionName = keyof typeof OPTIONS;

/** What a question about a case is asked with. */
const DAYS = ['as-of', 'known-on'] as const satisfies readonly OptionName[];
const QUESTION = [...DAYS, 'practice', 'way-home'] as const satisfies readonly OptionName[];

/** What each command takes. */
const TAKEN: Readonly<Record<Command, readonly OptionName[]>> = {
  check: ['as-of', 'as', 'json'],
  overview: [...QUESTION, 'output', 'brief', 'json'],
  page: [...QUESTION, 'output', 'for'],
  journey: [...QUESTION, 'output', 'html', 'json'],
  closing: [...QUESTION, 'output', 'json'],
  supervision: [...QUESTION, 'output', 'json'],
  report: [...QUESTION, 'output', 'html', 'json'],
  chronology: [...DAYS, 'output', 'json'],
  genogram: [...DAYS, 'output', 'json'],
  caseload: [...DAYS, 'practice', 'output', 'html', 'json'],
  returns: [
    ...(['episodes', 'header', 'as-of', 'definition', 'from', 'to', 'count', 'months', 'minimum-days'] as const),
    ...(['below', 'output', 'html', 'json'] as const),
  ],
  rules: [],
};

/** The forms of an answer, of which one can be asked for. */
const FORMS: readonly OptionName[] = ['html', 'json', 'brief'];

const listed = (names: readonly OptionName[]): string => names.map((name) => `--${name}`).join(', ');

/** Which options cannot be meant: those that the command does not take, one given twice, and two forms at a time. Their values are not repeated. */
const refuseUnmeant = (command: Command, given: readonly OptionName[]): void => {
  const names = [...new Set(given)];
  const notTaken = names.filter((name) => !TAKEN[command].includes(name));
  if (notTaken.length > 0) throw new CannotRun(`${command} does not take ${listed(notTaken)}. See --help.`);
  const repeated = names.filter((name) => given.indexOf(name) !== given.lastIndexOf(name));
  if (repeated.length > 0) throw new CannotRun(`Give only once: ${listed(repeated)}.`);
  const forms = names.filter((name) => FORMS.includes(name));
  if (forms.length > 1) throw new CannotRun(`Ask for one form only: ${listed(forms)}.`);
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS, tokens: true });
  } catch {
    // What node says of an argument repeats it.
    throw new CannotRun(`${wrongOptions(args)} See --help.`);
  }
};

/** The options, by name; those that are left out are `undefined`, or their default. */
export type Options = ReturnType<typeof parsed>['values'];

/** What a command line asks for. */
export interface Asked {
  /** `help` and `version` as well, however they are asked for; nothing where no command is named. */
  readonly command: Command | 'help' | 'version' | undefined;
  readonly files: readonly string[];
  readonly options: Options;
}

/**
 * Reads the command line.
 *
 * @param args - the arguments
 * @returns what they ask for
 * @throws CannotRun if an option is wrong, is not one of the command, or cannot be meant
 */
export const readArguments = (args: readonly string[]): Asked => {
  const { values: options, positionals, tokens } = parsed(args);
  const [name, ...files] = positionals;
  if (options.version) return { command: 'version', files, options };
  if (options.help || args.length === 0 || name === 'help') return { command: 'help', files, options };
  const command = COMMANDS.find((known) => known === name);
  if (command !== undefined)
    refuseUnmeant(
      command,
      tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
    );
  return { command, files, options };
};
