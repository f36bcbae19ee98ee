import type { DossierScan } from './dossier.ts';

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
