import type { Sighting } from '../checks/check.ts';
import type { Dossier, DossierScan } from './dossier.ts';

/** Something by which this case's papers and scans can be recognised in another case. */
export type Identifier = Pick<Sighting, 'kind' | 'value' | 'about'>;

/**
 * The identifiers that the index of identifiers seen before is fed with and looked up by, each once, in a fixed order.
 * `image` is the perceptual hash of a scan image, `image-pixels` the SHA-256 of its decoded pixels, `file` that of a paper.
 */
export function identifiersOf(dossier: Dossier): Identifier[] {
  const found = new Map<string, Identifier>();
  const add = (kind: Identifier['kind'], value: string | null, about: string) => {
    if (value) found.set(JSON.stringify([kind, value, about]), { kind, value, about });
  };
  for (const { file, reading } of dossier.papers) {
    add('file', reading.sha256, file);
    if (reading.kind === 'manifest' || reading.kind === 'bill-of-lading') {
      for (const consignment of reading.fields.consignments) {
        for (const container of consignment.containers) {
          const number = compactNumber(container.number ?? '');
          add('container', number, consignment.billOfLading ?? file);
          for (const seal of container.seals) add('seal', compactNumber(seal), number || file);
        }
      }
    } else if (reading.kind === 'identity') {
      const { issuer, number, surname, givenNames } = reading.fields;
      if (number)
        add('identity-number', `${issuer ?? ''}:${compactNumber(number)}`, `${surname ?? ''}, ${givenNames ?? ''}`);
    }
  }
  for (const scan of dossier.scans) {
    const about = scanSubject(scan);
    for (const { reading } of scan.images) {
      add('image', reading.measures.perceptualHash, about);
      add('image-pixels', reading.measures.pixelSha256, about);
    }
    for (const { number } of scan.record?.reading.record.containers ?? [])
      add('container', compactNumber(number), `scan ${scan.scanId}`);
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** What a scan is about: the container numbers read at the scanner, else its id. */
export function scanSubject(scan: DossierScan): string {
  const numbers = (scan.record?.reading.record.containers ?? [])
    .map(({ number }) => compactNumber(number))
    .filter(Boolean);
  return numbers.length > 0 ? numbers.sort().join('+') : `scan ${scan.scanId}`;
}

/** An identifier without the separators that one paper prints and another drops: `MSCU 305438-3` becomes `MSCU3054383`. */
export function compactNumber(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
