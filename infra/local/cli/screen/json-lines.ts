import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type * as z from 'zod';
import { CommandError } from '../command.ts';
import { foreignText } from '../text-width.ts';

const LONGEST_LINE = 4_000_000;

/**
 * The lines of a JSON Lines file, one at a time; empty ones are passed over. Throws CommandError, naming the file and the
 * line, where one is no JSON or not of the schema's shape.
 */
export async function* jsonLines<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  const stream = createReadStream(path, { encoding: 'utf8' });
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (text.trim() !== '') yield parsedLine(text, schema, `${foreignText(path)}, line ${number}`);
    }
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof Error && 'code' in error)) throw error;
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw new CommandError(`${foreignText(path)} could not be read: ${why}`);
  } finally {
    stream.destroy();
  }
}

function parsedLine<T>(text: string, schema: z.ZodType<T>, place: string): T {
  if (text.length > LONGEST_LINE) throw new CommandError(`${place}: longer than ${LONGEST_LINE} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CommandError(`${place}: no JSON`, 'each line is one JSON object', { cause });
  }
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new CommandError(`${place}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not as expected'}`);
}
