import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * Exit codes: 0 done, 1 done and there is something to look at (findings, samples that did not arrive), 2 could not be
 * done, 130 stopped by ctrl-c before it was done.
 */
export const EXIT = { ok: 0, attention: 1, failed: 2, interrupted: 130 } as const;

/**
 * One option of a command, with what the help says of it. `value` names its argument; without one it is a switch. One that
 * is `many` may be given several times.
 */
export interface OptionHelp {
  name: string;
  value?: string;
  many?: true;
  help: string;
}

export interface Command {
  options: readonly OptionHelp[];
  run(call: Call): Promise<number>;
}

/** A command as the list knows it, before its code is loaded. */
export interface CommandEntry {
  summary: string;
  /** What follows the command's name, e.g. `FOLDER`; `[NAME]` may be left out, of `FILE...` there may be several. */
  operands: readonly string[];
  load(): Promise<Command>;
}

/** What was asked for: one value an operand, and the options that were given. */
export interface Call {
  operands: readonly string[];
  value(option: string): string | undefined;
  /** All that was given for an option that is `many`. */
  values(option: string): string[];
  has(option: string): boolean;
}

/** A user's mistake or an expected failure: told in one line, with the remedy, and without a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly remedy: string | undefined;
  constructor(message: string, remedy?: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** Reads the words after a command's name. Throws CommandError where they don't fit it. */
export function parseCall(name: string, { operands }: CommandEntry, command: Command, words: readonly string[]): Call {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    command.options.map(({ name, value, many = false }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: many },
    ]),
  );
  const config = { args: [...words], options, allowPositionals: true } satisfies ParseArgsConfig;
  const hint = `run "tidewaiter ${name} --help"`;
  let parsed: ReturnType<typeof parseArgs<typeof config>>;
  try {
    parsed = parseArgs(config);
  } catch (error) {
    throw new CommandError(error instanceof Error ? firstSentence(error.message) : String(error), hint);
  }
  const { values, positionals } = parsed;
  const needed = operands.filter((operand) => !operand.startsWith('['));
  const most = operands.at(-1)?.endsWith('...') ? Number.POSITIVE_INFINITY : operands.length;
  if (positionals.length < needed.length || positionals.length > most) {
    const wanted = operands.length === 0 ? 'no operand' : operands.join(' ');
    throw new CommandError(
      `"${name}" takes ${wanted}, not ${positionals.length === 0 ? 'nothing' : positionals.join(' ')}`,
      hint,
    );
  }
  return {
    operands: positionals,
    has: (option) => values[option] === true,
    value: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    values: (option) => {
      const value = values[option];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
  };
}

/** The value of a numeric option, or undefined. Throws CommandError where it is no whole number in range. */
export function wholeNumber(call: Call, option: string, range: { min: number; max: number }): number | undefined {
  const text = call.value(option);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < range.min || value > range.max) {
    throw new CommandError(`--${option} takes a whole number from ${range.min} to ${range.max}, not "${text}"`);
  }
  return value;
}

/** The value of an option that must be one of a few words. */
export function oneOf<T extends string>(call: Call, option: string, words: readonly T[]): T | undefined {
  const text = call.value(option);
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found === undefined) throw new CommandError(`--${option} takes one of ${words.join(', ')}, not "${text}"`);
  return found;
}

function firstSentence(message: string): string {
  return message.split('. ')[0]?.replace(/\.$/, '') ?? message;
}
