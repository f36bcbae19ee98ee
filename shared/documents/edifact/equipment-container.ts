import type { ReportedContainer } from '../equipment-fields.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import { asHazardClass, asUnNumber } from '../structured/hazard.ts';
import { compactNumber, emptyOf, sizeTypeOf } from './cargo-equipment.ts';
import { placeIn } from './cargo-header.ts';
import { asDateTime, printedDate } from './date-time.ts';
import { partyOf } from './name-and-address.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';
import { readWeight } from './weights.ts';

export type ReportedTree = SeenTree<ReportedContainer>;

/** When the event was, by the messages that tell it (code list 2005): effective, execution. */
const EVENT_DATES = ['7', '203'];
/** When the mass was verified: SMDG's code, and that of the directory. */
const WEIGHING_DATES = ['WAT', '798'];

export function bareReported(): ReportedTree {
  return {
    ...{ number: null, sizeType: null, seals: [], empty: null, grossKg: null, tareKg: null, vgmKg: null },
    ...{ verification: { method: null, responsible: null, weighedBy: null, document: null, at: null } },
    ...{ event: null, at: null, stowPosition: null, portOfLoading: null, portOfDischarge: null },
    ...{ billOfLading: null, booking: null, setPointC: null, dangerousGoods: [] },
  };
}

/** Adds to a container what a segment of its group says. */
export function describeContainer(container: ReportedTree, segment: Segment, evidence: SegmentEvidence): void {
  const text = (element: number, component = 0) =>
    seenAs(evidence(segment, componentOf(segment, element, component)), asText);
  const role = componentOf(segment, 0);
  if (segment.tag === 'EQD') takeEquipment(container, segment, evidence);
  else if (segment.tag === 'RFF') {
    if (role === 'BM' || role === 'BH') container.billOfLading ??= text(0, 1);
    if (role === 'BN') container.booking ??= text(0, 1);
  } else if (segment.tag === 'LOC') {
    if (role === '9') container.portOfLoading ??= placeIn(segment, evidence);
    if (role === '11') container.portOfDischarge ??= placeIn(segment, evidence);
    if (role === '147') container.stowPosition ??= stowPositionOf(segment, evidence);
  } else if (segment.tag === 'DTM') {
    const date = () => seenAs(evidence(segment, printedDate(segment)), asDateTime);
    if (EVENT_DATES.includes(role)) container.at ??= date();
    if (WEIGHING_DATES.includes(role)) container.verification.at ??= date();
  } else if (segment.tag === 'SEL') {
    const seal = text(0);
    if (seal) container.seals.push(seal);
  } else if (segment.tag === 'TMP') {
    container.setPointC ??= seenAs(
      evidence(segment, `${componentOf(segment, 1)} ${componentOf(segment, 1, 1)}`),
      asCelsius,
    );
  } else if (segment.tag === 'DGS') {
    container.dangerousGoods.push({
      unNumber: seenAs(evidence(segment, componentOf(segment, 2)), asUnNumber),
      hazardClass: seenAs(evidence(segment, componentOf(segment, 1)), asHazardClass),
    });
  } else if (segment.tag === 'MEA') takeWeight(container, segment, evidence);
  else takeVerification(container, segment, evidence);
}

/** Bay, row and tier: seven digits. Older plans write the bay with two, which is told by there being six. */
export function stowPositionOf(segment: Segment, evidence: SegmentEvidence): Seen<string> | null {
  return seenAs(evidence(segment, componentOf(segment, 1)), (text) => {
    if (/^\d{7}$/.test(text)) return { value: text, certainty: 1 };
    return /^\d{6}$/.test(text)
      ? { value: `0${text}`, certainty: 0.9, repaired: 'a bay of two digits was given its leading nought' }
      : null;
  });
}

function takeEquipment(container: ReportedTree, segment: Segment, evidence: SegmentEvidence): void {
  const number = compactNumber(componentOf(segment, 1));
  container.number ??=
    number === '' ? null : seenAs(evidence(segment, componentOf(segment, 1)), () => ({ value: number, certainty: 1 }));
  container.sizeType ??= sizeTypeOf(segment, evidence);
  container.empty ??= emptyOf(segment, evidence);
}

function takeWeight(container: ReportedTree, segment: Segment, evidence: SegmentEvidence): void {
  const weight = readWeight(segment, evidence);
  if (!weight) return;
  const { role, seen } = weight;
  if (role === 'gross' || role === 'packed') container.grossKg ??= seen;
  if (role === 'tare') container.tareKg ??= seen;
  if (role === 'verified') container.vgmKg ??= seen;
}

/** VERMAS (SMDG 0.4 and 1.0): DOC names the method and the certificate, NAD and CTA who answers for it and who weighed. */
function takeVerification({ verification }: ReportedTree, segment: Segment, evidence: SegmentEvidence): void {
  const role = componentOf(segment, 0);
  if (segment.tag === 'DOC') {
    const method = role === 'SM1' ? '1' : role === 'SM2' ? '2' : null;
    if (method) verification.method ??= { value: method, evidence: evidence(segment, role).evidence };
    verification.document ??= seenAs(evidence(segment, componentOf(segment, 1)), asText);
  } else if (segment.tag === 'NAD') {
    const name = () => partyOf(segment, evidence).name;
    if (role === 'SPC' || role === 'AM') verification.responsible ??= name();
    if (role === 'WPA') verification.weighedBy ??= name();
  } else if (segment.tag === 'CTA' && role === 'RP') {
    verification.responsible ??= seenAs(evidence(segment, componentOf(segment, 1, 1)), asText);
  }
}

/** Degrees Celsius from `-18 CEL` or `14.3 FAH`. */
function asCelsius(text: string): Parsed<number> | null {
  const [, number = '', unit = ''] = /^([+-]?\d{1,3}(?:[.,]\d{1,2})?) (CEL|FAH|C|F)$/.exec(text) ?? [];
  if (number === '') return null;
  const degrees = Number(number.replace(',', '.'));
  if (unit.startsWith('C')) return { value: degrees, certainty: 1 };
  const celsius = Math.round(((degrees - 32) / 1.8) * 10) / 10;
  return { value: celsius, certainty: 1, repaired: 'converted from Fahrenheit to Celsius' };
}
