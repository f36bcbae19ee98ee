import { headerText, type ImageMetadata } from '../image-metadata.ts';
import { plausiblePitchMm } from '../pixel-pitch.ts';
import { type DataSet, textOf } from './data-set.ts';

const TAG = {
  acquisitionDateTime: 0x0008002a,
  acquisitionDate: 0x00080022,
  acquisitionTime: 0x00080032,
  contentDate: 0x00080023,
  contentTime: 0x00080033,
  studyDate: 0x00080020,
  studyTime: 0x00080030,
  manufacturer: 0x00080070,
  institution: 0x00080080,
  timezone: 0x00080201,
  station: 0x00081010,
  seriesDescription: 0x0008103e,
  model: 0x00081090,
  inspectedId: 0x00100020,
  deviceSerial: 0x00181000,
  software: 0x00181020,
  imagerSpacing: 0x00181164,
  accession: 0x00080050,
  imageComments: 0x00204000,
  spacing: 0x00280030,
} as const;
/** ISO 6346: owner, category, serial number and check digit. */
const CONTAINER = /^[A-Z]{3}[UJZ]\d{7}$/;

/** What the attributes of a DICOM or DICOS data set say of the picture's making. In DICOS the "patient" is what was inspected. */
export function dicomMetadata(set: DataSet): ImageMetadata {
  const text = (tag: number) => headerText(textOf(set, tag));
  const inspected =
    text(TAG.inspectedId)
      ?.toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, '') ?? '';
  return {
    make: text(TAG.manufacturer),
    model: text(TAG.model),
    scannerId: text(TAG.deviceSerial) ?? text(TAG.station),
    site: text(TAG.institution),
    takenAt: takenAtOf(set),
    pixelPitchMm: pitchOf(set),
    description: text(TAG.seriesDescription) ?? text(TAG.imageComments),
    software: text(TAG.software),
    scanId: text(TAG.accession),
    container: CONTAINER.test(inspected) ? inspected : null,
  };
}

function takenAtOf(set: DataSet): string | null {
  const whole = /^(\d{8})(\d{6})(?:\.\d+)?([+-]\d{4})?$/.exec(textOf(set, TAG.acquisitionDateTime) ?? '');
  const zone = whole?.[3] ?? textOf(set, TAG.timezone);
  if (whole) return instant(whole[1], whole[2], zone);
  const pairs: [number, number][] = [
    [TAG.acquisitionDate, TAG.acquisitionTime],
    [TAG.contentDate, TAG.contentTime],
    [TAG.studyDate, TAG.studyTime],
  ];
  for (const [dateTag, timeTag] of pairs) {
    const found = instant(textOf(set, dateTag), textOf(set, timeTag), zone);
    if (found !== null) return found;
  }
  return null;
}

function instant(date: string | null | undefined, time: string | null | undefined, zone: string | null): string | null {
  const [, year, month, day] = /^(\d{4})\.?(\d\d)\.?(\d\d)$/.exec(date ?? '') ?? [];
  const [, hours, minutes, seconds = '00'] = /^(\d\d):?(\d\d):?(\d\d)?/.exec(time ?? '') ?? [];
  if (year === undefined || hours === undefined) return null;
  const [, sign, ahead, half] = /^([+-])(\d\d)(\d\d)$/.exec(zone ?? '') ?? [];
  const local = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`;
  if (Number.isNaN(Date.parse(`${local}Z`))) return null;
  return sign === undefined ? local : `${local}${sign}${ahead}:${half}`;
}

/** Two numbers of millimetres, down and across. */
function pitchOf(set: DataSet): number | null {
  const text = textOf(set, TAG.imagerSpacing) ?? textOf(set, TAG.spacing);
  const across = Number(text?.split('\\')[1] ?? Number.NaN);
  return across > 0 ? plausiblePitchMm(1 / across) : null;
}
