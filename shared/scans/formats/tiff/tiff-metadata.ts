import { headerText, type ImageMetadata, NO_METADATA } from '../image-metadata.ts';
import { plausiblePitchMm } from '../pixel-pitch.ts';
import type { TiffDirectory } from './directory.ts';
import { TAG } from './tiff-tags.ts';

/** What the tags of a directory say of the picture's making. */
export function tiffMetadata(directory: TiffDirectory): ImageMetadata {
  return {
    ...NO_METADATA,
    make: headerText(directory.text(TAG.make)),
    model: headerText(directory.text(TAG.model)),
    description: headerText(directory.text(TAG.imageDescription)),
    software: headerText(directory.text(TAG.software)),
    takenAt: tiffDate(directory.text(TAG.dateTime)),
    pixelPitchMm: pitchOf(directory),
  };
}

/** `2026:11:03 09:15:00`, in the scanner's own time. */
function tiffDate(text: string | null): string | null {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(text ?? '');
  if (!match) return null;
  const [, year, month, day, time] = match;
  const local = `${year}-${month}-${day}T${time}`;
  return Number.isNaN(Date.parse(`${local}Z`)) ? null : local;
}

function pitchOf(directory: TiffDirectory): number | null {
  const unit = directory.number(TAG.resolutionUnit) ?? 2;
  const resolution = directory.number(TAG.xResolution);
  if (resolution === null || (unit !== 2 && unit !== 3)) return null;
  return plausiblePitchMm(resolution / (unit === 3 ? 10 : 25.4));
}
