import { styleText } from 'node:util';
import type { Reading } from '../../../shared/documents/reading.ts';
import { textTable } from './text-table.ts';
import { clipText, foreignText } from './text-width.ts';

/** A reading as a table: each value with the place that it was seen at. */
export function readingText(reading: Reading): string {
  const { file, kind, reader, pages, partial, evidence, problems } = reading;
  const rows = Object.entries(evidence).map(([path, seen]) => [
    path,
    styleText('bold', foreignText(String(valueAt(reading.fields, path) ?? ''))),
    clipText(foreignText(seen.text), 40),
    seen.place ?? `page ${seen.page}`,
    `${Math.round(seen.confidence * 100)} %`,
  ]);
  return [
    `${styleText('bold', foreignText(file))}  ${kind}, read by ${reader}, ${pages} ${pages === 1 ? 'page' : 'pages'}${partial ? styleText('yellow', ', in part') : ''}`,
    ...(rows.length === 0 ? ['no values'] : [textTable(['field', 'value', 'as printed', 'where', 'sure'], rows)]),
    ...problems.map(({ code, message }) => styleText('yellow', `${code}: ${foreignText(message)}`)),
  ].join('\n');
}

/** The value at a path such as `lines[0].amount`. */
function valueAt(fields: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      fields,
    );
}
