import type { Voyage } from '../facts/voyage.ts';

/** Rec 21 codes for the package words of the generator; whatever has none is a package. */
const PACKAGE_CODES: Record<string, string> = { CARTONS: 'CT', PALLETS: 'PX', CASES: 'CS', DRUMS: 'DR' };

/** A voyage's cargo report as CUSCAR D.96A, weights in kilograms, names in the case that they have. */
export function cuscarOf(voyage: Voyage): Uint8Array {
  const loads = voyage.consignments.flatMap((consignment) => consignment.loads);
  const party = (role: string, { name, lines, country }: Voyage['consignments'][number]['shipper']) =>
    `NAD+${role}+++${released(name)}+${released(lines[0] ?? '')}+${released(lines[1] ?? '')}+++${country}`;
  const body = [
    'UNH+1+CUSCAR:D:96A:UN',
    `BGM+85+${voyage.vessel.imo}${voyage.voyage}+9`,
    `DTM+137:${voyage.onBoard.replaceAll('-', '')}:102`,
    `TDT+20+${voyage.voyage}+1++TWL:172:20+++${voyage.vessel.imo}:146:11:${released(voyage.vessel.name)}`,
    `LOC+9+${voyage.loading.code}:139:6`,
    `LOC+11+${voyage.discharge.code}:139:6`,
    ...loads.flatMap((load) => [
      `EQD+CN+${load.container}+${load.sizeType}:102:5++3+5`,
      `MEA+AAE+G+KGM:${load.grossKg}`,
      `MEA+AAE+T+KGM:${load.tareKg}`,
      ...load.seals.map((seal) => `SEL+${seal}:CA`),
    ]),
    ...voyage.consignments.flatMap((consignment, at) => [
      `CNI+${at + 1}+${consignment.billOfLading}`,
      `RFF+BM:${consignment.billOfLading}`,
      party('CZ', consignment.shipper),
      party('CN', consignment.consignee),
      party('N1', consignment.notify),
      ...consignment.loads.flatMap((load, index) => [
        `GID+${index + 1}+${load.packages}:${PACKAGE_CODES[load.packageKind] ?? 'PK'}`,
        `FTX+AAA+++${released(load.description)}`,
        `MEA+AAE+AAB+KGM:${load.grossKg}`,
        `MEA+AAE+AAL+KGM:${load.netKg}`,
        `SGP+${load.container}+${load.packages}`,
        `CST++${load.hs}`,
      ]),
    ]),
  ];
  const segments = [
    `UNB+UNOC:3+EVALUATION+CUSTOMS+${voyage.onBoard.replaceAll('-', '').slice(2)}:0900+1`,
    ...body,
    `UNT+${body.length + 1}+1`,
    'UNZ+1+1',
  ];
  // UNOC is ISO 8859-1.
  return new Uint8Array(Buffer.from(`UNA:+.? '\n${segments.map((one) => `${one}'\n`).join('')}`, 'latin1'));
}

function released(text: string): string {
  return text.replaceAll('’', "'").replaceAll(/[?:+']/g, '?$&');
}
