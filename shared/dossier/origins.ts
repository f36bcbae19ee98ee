import type { Dossier } from './dossier.ts';

/**
 * Where the goods of a case come from by its invoices and certificates, ISO 3166 alpha-2, each once. For the tally of the
 * checks, which tells whether they find more of one origin than of another; no check rests on it.
 */
export function originsOf({ papers }: Dossier): string[] {
  const found = papers.flatMap(({ reading }) => {
    if (reading.kind !== 'invoice' && reading.kind !== 'certificate-of-origin') return [];
    const { originCountry, lines } = reading.fields;
    return [originCountry, ...lines.map((line) => line.originCountry)];
  });
  return [...new Set(found.flatMap((country) => (country && /^[A-Z]{2}$/.test(country) ? [country] : [])))].sort();
}
