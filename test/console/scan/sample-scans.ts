import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import { N42_2012 } from '../../scans/formats/n42-documents.ts';
import { tiffBytes } from '../../scans/formats/tiff-bytes.ts';
import { type StoredScan, storedScan } from './stored-scan.ts';

const SAMPLES = new URL('../../../events/samples/', import.meta.url);

/** A scan of the sample consignments. */
export async function sampleScan(
  reference: string,
  folder: string,
  image = 'image.tif',
  change?: (reading: ScanReading) => ScanReading,
): Promise<StoredScan> {
  const files = await Promise.all(
    [image, 'record.json'].map(async (file) => {
      return [file, new Uint8Array(await readFile(new URL(`${folder}/${file}`, SAMPLES)))] as const;
    }),
  );
  return storedScan({ reference, scanId: folder.split('/').at(-1) ?? '' }, files, change);
}

/** A scan whose pixels are what `valueAt` says, without a record and without a scale. */
export async function drawnScan(
  reference: string,
  { width, height }: { width: number; height: number },
  valueAt: (x: number, y: number) => number,
): Promise<StoredScan> {
  const pixels = new Uint16Array(width * height);
  for (let index = 0; index < pixels.length; index++) pixels[index] = valueAt(index % width, Math.floor(index / width));
  const raw = { raw: { width, height, channels: 1 as const } };
  const png = await sharp(pixels, raw).toColourspace('grey16').png({ compressionLevel: 1 }).toBuffer();
  return storedScan({ reference, scanId: 'S1' }, [['drawn.png', new Uint8Array(png)]]);
}

/**
 * Two energies of blocks that attenuate alike at the first: from left to right they attenuate the second, higher one less
 * and less. With it the data of a radiation portal.
 */
export async function dualEnergyScan(reference: string): Promise<StoredScan> {
  const [width, height] = [900, 400];
  const BLOCKS = [0.95, 0.85, 0.75];
  const image = (higher: boolean) =>
    Array.from({ length: width * height }, (_, index) => {
      const [x, y] = [index % width, Math.floor(index / width)];
      const block = x > 60 && x < 840 && y > 60 && y < 360 ? Math.floor((x - 60) / 260) : -1;
      const share = higher ? (BLOCKS[block] ?? 0) : 1;
      return Math.round(300 + 60_000 * Math.exp(block < 0 ? 0 : -share * (0.8 + (y - 60) / 200)));
    });
  const described: [number, number, string][] = [
    [270, 2, 'low energy 4 MeV\0'],
    [270, 2, 'high energy 6 MeV\0'],
  ];
  const tiff = tiffBytes(
    [false, true].map((higher, index) => ({
      ...{ width, height, bits: 16, samples: image(higher), compression: 'deflate' as const },
      tags: described.slice(index, index + 1),
    })),
  );
  return storedScan({ reference, scanId: 'S1' }, [
    ['dual.tif', new Uint8Array(tiff)],
    ['portal.n42', new TextEncoder().encode(N42_2012)],
  ]);
}
