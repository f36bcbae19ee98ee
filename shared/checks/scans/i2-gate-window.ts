import type { DossierScan } from '../../dossier/dossier.ts';
import { english, say, sentences } from '../../language/phrase.ts';
import type { ScanRecord } from '../../scans/scan-record.ts';
import type { Check, Discrepancy } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import { toldTogether } from '../many-subjects.ts';

/** Gate and scanner keep clocks of their own; a quarter of an hour apart is no rarity. */
export const CLOCK_SKEW_MS = 15 * 60_000;

const DAY_MS = 86_400_000;

export const i2GateWindow: Check = {
  id: 'I2',
  version: 2,
  title: 'The scan was taken outside the time the container was in the terminal',
  severity: 'high',
  lane: 'imaging',
  wrongBy: 'Clocks of gate and scanner that differ; local time recorded as UTC.',
  needs: "a scan record with the terminal's gate times",
  examine({ dossier, port }) {
    const recorded = dossier.scans.filter(({ record }) => record !== null);
    if (recorded.length === 0) return { notExamined: say`no scan record was filed` };
    const gated = recorded.filter((scan) => scan.record?.reading.record.gate);
    const found = [
      ...gated.flatMap((scan) => examineScan(scan, port.timeZone)),
      ...recorded.flatMap((scan) => [...inFuture(scan, dossier.asOf), ...otherClock(scan)]),
    ];
    const without = recorded.length - gated.length;
    const unseen =
      without > 0 ? say`${without} of ${recorded.length} scan records carry no gate transaction` : undefined;
    if (gated.length === 0 && found.length === 0)
      return { notExamined: say`no scan record carries the gate transaction` };
    return { found: toldTogether(found, 'scan times'), ...(unseen && { unseen }) };
  },
};

/** A clock that is ahead shows before anything else can be compared with it. */
function inFuture(scan: DossierScan, asOf: string): Discrepancy[] {
  const startedAt = scan.record?.reading.record.startedAt ?? asOf;
  if (Date.parse(startedAt) - Date.parse(asOf) <= CLOCK_SKEW_MS) return [];
  const evidence = [
    scanEvidence(scan, scan.record, 'record.startedAt', say`Scan started`, startedAt),
    registerEvidence(say`Examined`, asOf),
  ];
  const message = say`Scan ${scan.scanId} was taken at ${startedAt} by its record, which is yet to come: the scanner's clock or its time zone is wrong.`;
  return [{ subject: `scan ${scan.scanId} clock`, certainty: 'likely', severity: 'medium', evidence, message }];
}

/** The image and the portal have clocks of their own. */
function otherClock(scan: DossierScan): Discrepancy[] {
  const told = scan.disagreements.find(
    ({ code, message }) => code === 'scan-agreement.clock' || /^The time/.test(english(message)),
  );
  if (told === undefined) return [];
  const evidence = [
    scanEvidence(scan, scan.record, 'record.startedAt', say`Scan started`, told.recorded),
    scanEvidence(scan, null, null, say`Time of ${told.file}`, told.seen),
  ];
  const message = say`Scan ${scan.scanId}: ${told.message}. Please verify which clock is wrong.`;
  return [{ subject: `scan ${scan.scanId} clock`, certainty: 'verify', severity: 'medium', evidence, message }];
}

function examineScan(scan: DossierScan, timeZone: string): Discrepancy[] {
  const record = scan.record?.reading.record;
  if (!record?.gate || isInside(record, 0)) return [];
  const { gate, startedAt, endedAt } = record;
  const shift = zoneShifts(startedAt, timeZone).find((offset) => isInside(record, offset));
  const aDay = [DAY_MS, -DAY_MS].find((offset) => isInside(record, offset));
  const certainty = shift === undefined && aDay === undefined ? 'likely' : 'verify';
  const note =
    shift !== undefined
      ? say`The port's offset from UTC would put it inside, so local time may be recorded as UTC: please verify.`
      : aDay !== undefined
        ? say`One day would put it inside, so a date may be wrong: please verify.`
        : null;
  const { inAt, outAt } = gate;
  const evidence = [
    scanEvidence(scan, scan.record, 'record.startedAt', say`Scan started`, startedAt),
    scanEvidence(scan, scan.record, 'record.endedAt', say`Scan ended`, endedAt),
    scanEvidence(scan, scan.record, 'record.gate.inAt', say`In at the gate`, inAt),
    scanEvidence(scan, scan.record, 'record.gate.outAt', say`Out at the gate`, outAt ?? say`not yet`),
  ];
  const message = sentences(
    outAt === null
      ? say`Scan ${scan.scanId} was taken from ${startedAt} to ${endedAt}, but the container came in at ${inAt} and went out not yet.`
      : say`Scan ${scan.scanId} was taken from ${startedAt} to ${endedAt}, but the container came in at ${inAt} and went out at ${outAt}.`,
    note,
  );
  return [{ subject: `scan ${scan.scanId}`, certainty, evidence, message }];
}

function isInside({ gate, startedAt, endedAt }: ScanRecord, shiftMs: number): boolean {
  if (!gate) return true;
  const start = Date.parse(startedAt) + shiftMs;
  const end = Date.parse(endedAt) + shiftMs;
  const out = gate.outAt === null ? Number.POSITIVE_INFINITY : Date.parse(gate.outAt);
  return start >= Date.parse(gate.inAt) - CLOCK_SKEW_MS && end <= out + CLOCK_SKEW_MS;
}

/** The port's offset from UTC at that time, both ways; empty where it keeps UTC. */
function zoneShifts(instant: string, timeZone: string): number[] {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(instant),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === undefined || offset === 0 ? [] : [offset, -offset];
}
