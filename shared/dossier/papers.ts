import type { Consignment, ManifestContainer } from '../documents/manifest-fields.ts';
import type { DocumentKind, Reading, ReadingOf } from '../documents/reading.ts';
import { type Phrase, say } from '../language/phrase.ts';
import type { Dossier, Filed } from './dossier.ts';
import { compactNumber } from './identifiers.ts';

/** A part of a paper with its path into the reading's fields. */
export interface Part<K extends DocumentKind, V> {
  paper: Filed<ReadingOf<K>>;
  path: string;
  value: V;
}

export type TransportKind = 'manifest' | 'bill-of-lading';
export type ConsignmentPart = Part<TransportKind, Consignment>;
export type ContainerPart = Part<TransportKind, ManifestContainer>;

export function papersOf<K extends DocumentKind>(dossier: Dossier, ...kinds: K[]): Filed<ReadingOf<K>>[] {
  return dossier.papers.filter((paper): paper is Filed<Reading & ReadingOf<K>> =>
    kinds.some((kind) => kind === paper.reading.kind),
  );
}

/** Every consignment of every manifest and bill of lading. */
export function consignmentsOf(dossier: Dossier): ConsignmentPart[] {
  return papersOf(dossier, 'manifest', 'bill-of-lading').flatMap((paper) =>
    paper.reading.fields.consignments.map((value, index) => ({ paper, path: `consignments[${index}]`, value })),
  );
}

/** Every container line of every manifest and bill of lading, with its consignment. */
export function containersOf(
  consignments: readonly ConsignmentPart[],
): (ContainerPart & { consignment: Consignment })[] {
  return consignments.flatMap(({ paper, path, value: consignment }) =>
    consignment.containers.map((value, index) => ({ paper, path: `${path}.containers[${index}]`, value, consignment })),
  );
}

/** Container lines by container number without separators, in the order of first mention. */
export function containersByNumber(
  consignments: readonly ConsignmentPart[],
): Map<string, (ContainerPart & { consignment: Consignment })[]> {
  const found = new Map<string, (ContainerPart & { consignment: Consignment })[]>();
  for (const part of containersOf(consignments)) {
    const number = compactNumber(part.value.number ?? '');
    if (number) found.set(number, [...(found.get(number) ?? []), part]);
  }
  return found;
}

const NAMES: Record<DocumentKind, Phrase> = {
  manifest: say`the manifest`,
  'bill-of-lading': say`the bill of lading`,
  invoice: say`the invoice`,
  'packing-list': say`the packing list`,
  'certificate-of-origin': say`the certificate of origin`,
  'dangerous-goods': say`the dangerous-goods declaration`,
  'equipment-report': say`the report on containers`,
  identity: say`the identity document`,
  unknown: say`a paper`,
};

/** A paper as an officer names it. */
export function paperName(kind: DocumentKind): Phrase {
  return NAMES[kind];
}
