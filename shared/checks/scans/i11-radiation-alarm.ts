import type { Dossier, DossierScan } from '../../dossier/dossier.ts';
import { compactNumber, scanSubject } from '../../dossier/identifiers.ts';
import { ARTIFICIAL, FISSILE, naturallyRadioactive } from '../../goods/naturally-radioactive.ts';
import { english, figure, type Phrase, say, sentences } from '../../language/phrase.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';
import { declaredGoods } from './declared-goods.ts';
import { namedContainer } from './scan-view.ts';

interface Alarm {
  kind: 'gamma' | 'neutron';
  /** Whether a portal rang; else only its counts say so. */
  rung: boolean;
  counts: Phrase;
  nuclides: string[];
  evidence: FindingEvidence;
}

export const i11RadiationAlarm = defineCheck({
  id: 'I11',
  version: 1,
  title: 'A radiation portal gave an alarm',
  severity: 'high',
  lane: 'imaging',
  wrongBy:
    'Goods that are radioactive by nature; a driver after a medical treatment; neutrons that cosmic rays free in heavy metal; a portal next to another.',
  needs: 'the radiation reading of a scanned container',
  thresholds: {
    gamma: { usual: 2, unit: 'times the background', says: 'counts are an alarm although none was given' },
    neutron: { usual: 6, unit: 'counts per second', says: 'neutrons are an alarm although none was given' },
  },
  examine({ dossier }, limits) {
    const read = dossier.scans.filter(({ record, portal }) => portal || record?.reading.record.portal);
    if (read.length === 0) return { notExamined: say`no scan came with a radiation reading` };
    const found = read.flatMap((scan) =>
      alarmsOf(scan, limits)
        .slice(0, 1)
        .map((alarm) => judge(scan, alarm, dossier)),
    );
    return { found: toldTogether(found, 'alarms') };
  },
});

/** The gravest first. */
function alarmsOf(scan: DossierScan, limits: { gamma: number; neutron: number }): Alarm[] {
  const recorded = scan.record?.reading.record.portal ?? null;
  const portal = scan.portal?.reading.portal ?? null;
  const nuclides = (portal?.nuclides ?? []).map(({ name }) => name);
  const rung = new Set([recorded?.alarm, ...(portal?.alarms ?? []).map(({ category }) => category)]);
  const gammaCps = Math.max(recorded?.gammaCps ?? 0, portal?.gammaMostCps ?? portal?.gammaCps ?? 0);
  const neutronCps = Math.max(recorded?.neutronCps ?? 0, portal?.neutronMostCps ?? portal?.neutronCps ?? 0);
  const background = recorded?.backgroundCps ?? portal?.gammaBackgroundCps ?? 0;
  const filed = portal ? scan.portal : scan.record;
  const path = portal ? 'portal' : 'record.portal';
  const evidence = (label: Phrase, value: Phrase) => scanEvidence(scan, filed, path, label, value);
  const alarms: Alarm[] = [];
  if (rung.has('neutron') || neutronCps > limits.neutron) {
    const counts = say`${neutronCps < 1000 ? figure(neutronCps, 1, 1) : neutronCps.toFixed(1)} neutrons a second`;
    alarms.push({
      kind: 'neutron',
      rung: rung.has('neutron'),
      counts,
      nuclides,
      evidence: evidence(say`Neutrons`, counts),
    });
  }
  const others = rung.has('gamma') || rung.has('nuclide') || rung.has('other') || nuclides.length > 0;
  if (others || (background > 0 && gammaCps > limits.gamma * background)) {
    const rates = say`${Math.round(gammaCps)} gammas a second over a background of ${Math.round(background)}`;
    const counts = nuclides.length > 0 ? say`${rates}, ${nuclides.join(', ')} identified` : rates;
    alarms.push({ kind: 'gamma', rung: others, counts, nuclides, evidence: evidence(say`Gammas`, counts) });
  }
  return alarms;
}

function openingOf({ kind, rung, counts }: Alarm, place: Phrase): Phrase {
  if (kind === 'neutron')
    return rung
      ? say`Neutron alarm at ${place} (${counts})`
      : say`Neutron counts like an alarm at ${place} (${counts})`;
  return rung ? say`Gamma alarm at ${place} (${counts})` : say`Gamma counts like an alarm at ${place} (${counts})`;
}

function judge(scan: DossierScan, alarm: Alarm, dossier: Dossier): Discrepancy {
  const subject = `scan ${scan.scanId}`;
  const opening = openingOf(alarm, namedContainer(scanSubject(scan)));
  const nuclides = alarm.nuclides.join(', ');
  const fissile = alarm.nuclides.some((name) => FISSILE.test(name));
  const numbers = new Set((scan.record?.reading.record.containers ?? []).map(({ number }) => compactNumber(number)));
  const goods = declaredGoods(dossier, numbers);
  const shown = goods[0]?.evidence ?? registerEvidence(say`Declared goods`, say`none are described`);
  if (alarm.kind === 'neutron' || fissile) {
    const why = fissile ? say`${nuclides} can fission` : say`hardly any goods give off neutrons`;
    const message = say`${opening}: ${why}. Keep the container apart until it is looked at.`;
    return {
      subject,
      certainty: alarm.rung ? 'sure' : 'likely',
      severity: 'critical',
      evidence: [alarm.evidence, shown],
      message,
    };
  }
  const artificial = alarm.nuclides.filter((name) => ARTIFICIAL.test(name));
  const kinds = goods.flatMap((line) => naturallyRadioactive(line).map((kind) => ({ kind, line })));
  const explained = kinds.find(({ kind }) => alarm.nuclides.every((name) => kind.nuclides.test(name)));
  if (explained) {
    const { kind, line } = explained;
    const fits = nuclides === '' ? say`they commonly set off portals` : say`${nuclides} fits them`;
    const licence = english(kind.name).includes('licence');
    const message = sentences(
      say`${opening}. The goods are declared as ${kind.name}, and ${fits}: probably innocent.`,
      licence ? say`A licence must be shown. Please verify.` : say`Please verify.`,
    );
    return {
      subject,
      certainty: 'verify',
      severity: licence ? 'high' : 'medium',
      evidence: [alarm.evidence, line.evidence],
      message,
    };
  }
  const why =
    artificial.length > 0
      ? say`${artificial.join(', ')} is made for industry, and no declared goods carry it by nature`
      : say`nothing in the declared goods explains it`;
  const severity = artificial.length > 0 ? 'critical' : 'high';
  const message = sentences(say`${opening}: ${why}.`, goods.length === 0 ? say`No paper describes the goods.` : null);
  return { subject, certainty: alarm.rung ? 'likely' : 'verify', severity, evidence: [alarm.evidence, shown], message };
}
