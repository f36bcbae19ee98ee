import { type Phrase, say } from '../../language/phrase.ts';
import type { ImageMetadata } from '../formats/image-metadata.ts';
import type { ScanRecord } from '../scan-record.ts';
import type { ScanDisagreement } from './disagreements.ts';

/** Make and model in the record against those in the file: one that contains the other is the same, whatever the spelling. */
export function scannerDisagreements(
  scanner: ScanRecord['scanner'],
  file: string,
  { make, model, scannerId }: ImageMetadata,
): ScanDisagreement[] {
  const pairs: [Phrase, string | null, string | null][] = [
    [say`The scanner's make`, scanner.make, make],
    [say`The scanner's model`, scanner.model, model],
    [say`The scanner's id`, scanner.id, scannerId],
  ];
  return pairs.flatMap(([what, recorded, seen]) => {
    if (recorded === null || seen === null || alike(recorded, seen)) return [];
    const message = say`${what}: the record says ${recorded}, the image ${file} ${say`names ${seen}`}`;
    return [{ code: 'scan-agreement.scanner' as const, file, recorded, seen, message }];
  });
}

function alike(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
