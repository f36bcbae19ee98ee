import { styleText } from 'node:util';
import type { Reading } from '../../../shared/documents/reading.ts';
import { textTable } from './text-table.ts';

/** A reading as a table: each value with the place that it was seen at. */
export function readingText(reading: Reading): string {
  const { file, kind, reader, pages, partial, evidence, problems } = reading;
  const rows = Object.entries(evidence).map(([path, seen]) => [
    path,
    styleText('bold', String(valueAt(reading.fields, path) ?? '')),
    seen.text.length > 40 ? `${seen.text.slice(0, 39)}…` : seen.text,
    seen.place ?? `page ${seen.page}`,
    `${Math.round(seen.confidence * 100)} %`,
  ]);
  return [
    `${styleText('bold', file)}  ${kind}, read by ${reader}, ${pages} ${pages === 1 ? 'page' : 'pages'}${partial ? styleText('yellow', ', in part') : ''}`,
    ...(rows.length === 0 ? ['no values'] : [textTable(['field', 'value', 'as printed', 'where', 'sure'], rows)]),
    ...problems.map(({ code, message }) => styleText('yellow', `${code}: ${message}`)),
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
