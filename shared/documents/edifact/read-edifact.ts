import { type ManifestFields, manifestFieldsSchema } from '../manifest-fields.ts';
import type { ReadLimits } from '../read-limits.ts';
import type { ReadPaper } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type SeenTree, settle } from '../seen.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { readCuscar } from './cuscar.ts';
import { openInterchange } from './interchange.ts';

/** Reads an interchange of CUSCAR messages as one manifest. Throws UnreadableError. */
export function readEdifact(bytes: Uint8Array, limits: ReadLimits): ReadPaper {
  const { messages, problems, partial } = openInterchange(bytes, limits.records);
  const cargoReports = messages.filter(({ type }) => type === 'CUSCAR');
  if (cargoReports.length === 0) {
    const types = [...new Set(messages.map(({ type }) => (/^[A-Z]{6}$/.test(type) ? type : 'unnamed')))].join(', ');
    throw new UnreadableError('edifact.message', `the interchange holds ${types}; only CUSCAR is read here as a paper`);
  }
  if (cargoReports.length < messages.length) {
    const message = `${messages.length - cargoReports.length} of ${messages.length} messages are not CUSCAR and were not read`;
    problems.push({ code: 'edifact.message', message });
  }
  const results = cargoReports.map(readCuscar);
  for (const result of results) problems.push(...result.problems);
  const { fields, problems: clashes } = join(results.map((result) => result.fields));
  problems.push(...clashes);
  const settled = settle(manifestFieldsSchema, fields);
  const incomplete = partial || results.some((result) => result.partial) || cargoReports.length < messages.length;
  return {
    kind: 'manifest',
    ...settled,
    reader: 'structured',
    pages: 1,
    partial: incomplete || clashes.length > 0,
    problems,
  };
}

/** Several messages of one interchange report on one call of one vessel; where they differ, the first holds. */
function join(all: SeenTree<ManifestFields>[]): { fields: SeenTree<ManifestFields>; problems: Problem[] } {
  const [first, ...others] = all;
  if (!first) throw new TypeError('no message to join');
  const differ = others.some((other) => {
    const imo = other.vessel.imo?.value;
    return imo !== undefined && first.vessel.imo !== null && imo !== first.vessel.imo.value;
  });
  const problems = differ ? [{ code: 'edifact.several-vessels', message: 'the messages name different vessels' }] : [];
  return { fields: { ...first, consignments: all.flatMap(({ consignments }) => consignments) }, problems };
}
