import type { DossierScan } from '../../../shared/dossier/dossier.ts';
import type { GreyImage } from '../../../shared/scans/grey-image.ts';
import { measurePicture } from '../../../shared/scans/measure-picture.ts';
import { passOver } from '../../../shared/scans/picture-pass.ts';
import { scan, scanImage } from '../../dossier/readings.ts';

/** One scan as a dossier holds it, its image measured as the reader measures it. */
export function scanned(image: GreyImage, number: string, scanId: string, bits = 16): DossierScan {
  const measures = measurePicture(passOver(image, null, bits), null);
  return scan({ containers: [{ number, confidence: 0.99 }] }, [scanImage(measures)], scanId);
}

/** A container number for the n-th box: its check digit does not matter here. */
export function boxNumber(index: number): string {
  return `TDWU${String(index).padStart(7, '0')}`;
}
