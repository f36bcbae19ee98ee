import type { EquipmentEvent } from '../../documents/equipment-fields.ts';
import type { Reading } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { type Reported, reportedContainers, reportName } from '../../dossier/equipment.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { type ConsignmentPart, consignmentsOf, containersOf, paperName } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { english, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { containerDoubt } from '../doubt/container-doubt.ts';
import { askToVerify, type Doubt, doubted, VERIFY_FROM } from '../doubt/doubt.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { absentEvidence, paperEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';

/** The containers that one source names, by number with look-alikes folded. */
interface List {
  name: Phrase;
  papers: Filed<Reading>[];
  numbers: Map<string, { number: string; evidence: FindingEvidence }>;
  /** How many containers stand on it whose number could not be read or is blank. */
  unnumbered: number;
  /** A plan, which is changed until the ship has sailed. */
  planned: boolean;
}

/** Reports that name all containers of a voyage; the gate's name those of the hour. */
const WHOLE: readonly EquipmentEvent[] = ['to-load', 'loaded', 'on-board', 'to-discharge', 'discharged'];
const PLANS: readonly EquipmentEvent[] = ['to-load', 'to-discharge'];
/** More strays than these are no misreadings of one another. */
const MOST_PAIRED = 50;

export const c1ContainerOnOneList: Check = {
  id: 'C1',
  version: 1,
  title: 'A container stands on one list and not on the other',
  severity: 'critical',
  lane: 'documents',
  wrongBy: 'Containers rolled to a later ship at short notice, or added late; a list that was filed in parts.',
  needs:
    'the containers of one consignment or voyage on two lists: manifest, bill of lading, stow plan, loading or gate report',
  examine({ dossier }) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const shipment of shipmentsOf(dossier)) {
      const lists = [listOf(shipment, 'manifest'), listOf(shipment, 'bill-of-lading')];
      const [manifest, bill] = lists;
      if (manifest === undefined || bill === undefined || lists.some(({ numbers }) => numbers.size === 0)) continue;
      compared++;
      found.push(...toldTogether(compare(manifest, bill), shipment.subject));
    }
    const reported = reportedContainers(dossier);
    if (reported.length > 0) {
      const against = reportComparisons(dossier, reported);
      compared += against.compared;
      found.push(...against.found);
    }
    // Of several about one container the gravest is told: the last set of a subject stands in a map.
    const gravestLast = found.toSorted((a, b) => rankOf(a) - rankOf(b));
    const once = new Map(gravestLast.map((one) => [one.subject, one]));
    return compared > 0
      ? { found: [...once.values()] }
      : { notExamined: say`no consignment or voyage has its containers named on two lists` };
  },
};

const CERTAIN = ['verify', 'likely', 'sure'];
const SEVERE = ['low', 'medium', 'high', 'critical'];

function rankOf({ severity = 'critical', certainty }: Discrepancy): number {
  return SEVERE.indexOf(severity) * CERTAIN.length + CERTAIN.indexOf(certainty);
}

function listOf({ consignments }: Shipment, kind: 'manifest' | 'bill-of-lading'): List {
  const parts = consignments.filter(({ paper }) => paper.reading.kind === kind);
  return declaredList(parts, paperName(kind));
}

function declaredList(parts: ConsignmentPart[], name: Phrase): List {
  const numbers: List['numbers'] = new Map();
  let unnumbered = 0;
  for (const { paper, path, value } of containersOf(parts)) {
    const number = compactNumber(value.number ?? '');
    if (number === '') unnumbered++;
    if (number === '' || numbers.has(foldLookAlikes(number))) continue;
    const evidence = paperEvidence(paper, `${path}.number`, say`Container on ${name}`, number);
    numbers.set(foldLookAlikes(number), { number, evidence });
  }
  return { name, papers: [...new Set(parts.map(({ paper }) => paper))], numbers, unnumbered, planned: false };
}

/** Both ways: what the first names and the second does not, and the other way round. */
function compare(one: List, other: List): Discrepancy[] {
  const missing = [...one.numbers].filter(([key]) => !other.numbers.has(key)).map(([, entry]) => entry);
  const extra = [...other.numbers].filter(([key]) => !one.numbers.has(key)).map(([, entry]) => entry);
  const found: Discrepancy[] = [];
  const paired = new Set<string>();
  for (const entry of missing) {
    const twin =
      missing.length > MOST_PAIRED
        ? null
        : nearest(
            entry,
            extra.filter(({ number }) => !paired.has(number)),
          );
    if (twin !== null) paired.add(twin.number);
    found.push(discrepancy(entry, one, other, twin));
  }
  for (const entry of extra) if (!paired.has(entry.number)) found.push(discrepancy(entry, other, one, null));
  return found;
}

type Entry = { number: string; evidence: FindingEvidence };
type Twin = Entry & { doubt: Doubt };

/** The stray of the other list that this one may be a misreading of. */
function nearest(entry: Entry, others: Entry[]): Twin | null {
  const twins = others.map((other) => ({
    ...other,
    doubt: containerDoubt(entry.number, other.number, [entry.evidence, other.evidence]),
  }));
  const [best] = twins.toSorted((a, b) => b.doubt.chance - a.doubt.chance);
  return best !== undefined && best.doubt.chance >= VERIFY_FROM ? best : null;
}

function discrepancy(entry: Entry, on: List, notOn: List, twin: Twin | null): Discrepancy {
  const [paper = null] = notOn.papers;
  const evidence = [
    entry.evidence,
    twin?.evidence ?? absentEvidence(say`Container ${entry.number} on ${notOn.name}`, paper),
  ];
  const partial = notOn.unnumbered > 0 || notOn.papers.some(({ reading }) => reading.partial);
  const most: Certainty = partial || notOn.planned ? 'verify' : 'likely';
  const doubt = twin?.doubt ?? { chance: partial ? VERIFY_FROM : 0, because: null };
  const { certainty, misreadChance } = doubted(doubt, evidence, most);
  const note = twin
    ? askToVerify(doubt, certainty)
    : partial
      ? say`Not all of that paper could be read: please verify on the original.`
      : notOn.planned
        ? say`A plan is changed until the ship has sailed: please verify.`
        : askToVerify(doubt, certainty);
  const message = sentences(
    twin
      ? say`Container ${entry.number} on ${on.name} stands as ${twin.number} on ${notOn.name}.`
      : say`Container ${entry.number} stands on ${on.name}, but not on ${notOn.name}.`,
    note,
  );
  const severity = twin ? 'high' : notOn.unnumbered > 0 ? 'medium' : 'critical';
  return { subject: entry.number, certainty, misreadChance, severity, evidence, message };
}

/** Lists of a whole voyage against the papers of that voyage, and what a report puts under one of our bills. */
function reportComparisons(
  dossier: Dossier,
  reported: readonly Reported[],
): { compared: number; found: Discrepancy[] } {
  const parts = consignmentsOf(dossier);
  const declared = declaredList(parts, say`the transport papers`);
  const bills = new Set(parts.flatMap(({ value }) => foldLookAlikes(value.billOfLading ?? '') || []));
  const found: Discrepancy[] = [];
  let compared = 0;
  for (const [event, all] of Map.groupBy(reported, ({ value }) => value.event)) {
    const name = reportName(event);
    const list: List = {
      name,
      papers: [...new Set(all.map(({ paper }) => paper))],
      numbers: new Map(),
      unnumbered: 0,
      planned: event !== null && PLANS.includes(event),
    };
    for (const { paper, path, number } of all) {
      const evidence = paperEvidence(paper, `${path}.number`, say`Container on ${name}`, number);
      if (!list.numbers.has(foldLookAlikes(number))) list.numbers.set(foldLookAlikes(number), { number, evidence });
    }
    if (event !== null && WHOLE.includes(event)) {
      const voyage = declaredList(
        parts.filter((part) => isOfVoyage(part, all)),
        say`the transport papers`,
      );
      if (voyage.numbers.size > 0) {
        compared++;
        const strays = compare(voyage, list).filter(({ subject }) => voyage.numbers.has(foldLookAlikes(subject)));
        found.push(...toldTogether(strays, english(name)));
      }
    }
    const underBill = all.filter(({ value }) => bills.has(foldLookAlikes(value.billOfLading ?? '')));
    if (underBill.length > 0 && declared.numbers.size > 0) {
      compared++;
      const strays = underBill.filter(({ number }) => !declared.numbers.has(foldLookAlikes(number)));
      found.push(
        ...toldTogether(
          strays.flatMap(({ number }) => {
            const entry = list.numbers.get(foldLookAlikes(number));
            return entry ? [discrepancy(entry, list, declared, null)] : [];
          }),
          english(name),
        ),
      );
    }
  }
  return { compared, found };
}

/** A report is about a consignment's voyage where it names the same ship and voyage, or one of its containers. */
function isOfVoyage({ paper, value }: ConsignmentPart, reported: readonly Reported[]): boolean {
  const ours = paper.reading.fields;
  const reports = new Set(reported.map((one) => one.paper.reading.fields));
  for (const report of reports) {
    const sameShip =
      ours.vessel.imo !== null && report.vessel.imo !== null
        ? ours.vessel.imo === report.vessel.imo
        : foldLookAlikes(ours.vessel.name ?? '') !== '' &&
          foldLookAlikes(ours.vessel.name ?? '') === foldLookAlikes(report.vessel.name ?? '');
    const [here, there] = [ours.voyage, report.voyage].map((voyage) => foldLookAlikes(voyage ?? ''));
    if (sameShip && here !== '' && here === there) return true;
  }
  const numbers = new Set(reported.map(({ number }) => foldLookAlikes(number)));
  return value.containers.some(({ number }) => numbers.has(foldLookAlikes(number ?? '')));
}
