import type { Reading } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { consignmentsOf, containersOf, paperName, papersOf } from '../../dossier/papers.ts';
import { type Tare, typicalTare } from '../../goods/container-masses.ts';
import { type Phrase, say, stated } from '../../language/phrase.ts';
import { foldLookAlikes } from '../doubt/look-alikes.ts';
import { paperEvidence, registerEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { statedKg } from '../kilograms.ts';

/** A mass as one source states it. */
export interface StatedMass {
  kg: number;
  /** `the manifest`, `the report on containers`. */
  where: Phrase;
  evidence: FindingEvidence[];
}

/** All that is said of one container's weight. */
export interface ContainerWeights {
  number: string;
  sizeType: string | null;
  /** Cargo and packing without the container, one for each paper that states all of it. */
  cargo: (StatedMass & { partOnly: boolean })[];
  tare: (Tare & { evidence: FindingEvidence[] }) | null;
  verified: StatedMass[];
  /** Cargo and container as weighed at a gate. */
  weighed: StatedMass[];
}

const VERIFIED = say`Verified gross mass`;
const known = new WeakMap<Dossier, readonly ContainerWeights[]>();

/** What the papers and the reports on containers say of each container's weight, in the order of first mention. */
export function containerWeights(dossier: Dossier): readonly ContainerWeights[] {
  const weights = known.get(dossier) ?? gather(dossier);
  known.set(dossier, weights);
  return weights;
}

function gather(dossier: Dossier): ContainerWeights[] {
  const found = new Map<string, ContainerWeights>();
  const of = (number: string | null, sizeType: string | null) => {
    const compact = compactNumber(number ?? '');
    const one = found.get(compact) ?? { number: compact, sizeType, cargo: [], tare: null, verified: [], weighed: [] };
    one.sizeType ??= sizeType;
    if (compact) found.set(compact, one);
    return one;
  };
  transport(dossier, of);
  declarations(dossier, of);
  reports(dossier, of);
  for (const one of found.values()) one.tare ??= byTable(one.sizeType);
  return [...found.values()];
}

type Finder = (number: string | null, sizeType: string | null) => ContainerWeights;

function transport(dossier: Dossier, of: Finder): void {
  const parts = containersOf(consignmentsOf(dossier));
  const papers = new Map<Filed<Reading>, Map<string, typeof parts>>();
  for (const part of parts) {
    const inPaper = papers.get(part.paper) ?? new Map<string, typeof parts>();
    const number = compactNumber(part.value.number ?? '');
    inPaper.set(number, [...(inPaper.get(number) ?? []), part]);
    papers.set(part.paper, inPaper);
    const one = of(part.value.number, part.value.sizeType);
    const { tareKg, vgmKg } = part.value;
    if (tareKg !== null) one.tare ??= tareStated(part.paper, `${part.path}.tareKg`, tareKg);
    if (vgmKg !== null) one.verified.push(mass(part.paper, `${part.path}.vgmKg`, VERIFIED, vgmKg));
  }
  for (const [paper, byNumber] of papers) {
    for (const [number, all] of byNumber) {
      const lines = withoutHouses(all);
      const [first] = lines;
      if (first === undefined || number === '') continue;
      const masses = lines.map(({ value, path, consignment }) => {
        if (value.grossKg !== null)
          return mass(paper, `${path}.grossKg`, say`Gross weight of the cargo`, value.grossKg);
        const [alone, ...others] = consignment.containers;
        const whole = sumOf(consignment.goods.map(({ grossKg }) => grossKg));
        return alone !== undefined && others.length === 0 && whole !== null
          ? mass(paper, `${path.replace(/\.containers.*$/, '')}.goods`, say`Gross weight of the goods`, whole)
          : null;
      });
      if (masses.some((one) => one === null)) continue;
      const kg = masses.reduce((sum, one) => sum + (one?.kg ?? 0), 0);
      // A house bill may be one of several that share the box.
      const partOnly =
        first.paper.reading.fields.form === 'house' || lines.some(({ consignment }) => consignment.masterBill !== null);
      const evidence = masses.flatMap((one) => one?.evidence ?? []);
      of(number, null).cargo.push({ kg, where: paperName(paper.reading.kind), evidence, partOnly });
    }
  }
}

/** A manifest that lists a master bill and the house bills below it states the same cargo twice: the master's is all of it. */
function withoutHouses(lines: ReturnType<typeof containersOf>): typeof lines {
  const bills = new Set(lines.map(({ consignment }) => foldLookAlikes(consignment.billOfLading ?? '')).filter(Boolean));
  return lines.filter(({ consignment }) => !bills.has(foldLookAlikes(consignment.masterBill ?? '')));
}

function declarations(dossier: Dossier, of: Finder): void {
  for (const paper of papersOf(dossier, 'dangerous-goods')) {
    for (const [index, { number, sizeType, tareKg, vgmKg }] of paper.reading.fields.containers.entries()) {
      const one = of(number, sizeType);
      const path = `containers[${index}]`;
      if (tareKg !== null) one.tare ??= tareStated(paper, `${path}.tareKg`, tareKg);
      if (vgmKg !== null) one.verified.push(mass(paper, `${path}.vgmKg`, VERIFIED, vgmKg));
    }
  }
}

function reports(dossier: Dossier, of: Finder): void {
  for (const paper of papersOf(dossier, 'equipment-report')) {
    if (paper.reading.fields.purpose === 'cancellation') continue;
    for (const [index, container] of paper.reading.fields.containers.entries()) {
      const { number, sizeType, tareKg, vgmKg, grossKg, event, empty } = container;
      const one = of(number, sizeType);
      const path = `containers[${index}]`;
      if (tareKg !== null) one.tare ??= tareStated(paper, `${path}.tareKg`, tareKg);
      if (vgmKg !== null) one.verified.push(mass(paper, `${path}.vgmKg`, VERIFIED, vgmKg));
      if (grossKg !== null && empty !== true && (event === 'gate-in' || event === 'gate-out'))
        one.weighed.push(mass(paper, `${path}.grossKg`, say`Weight at the gate`, grossKg));
    }
  }
}

function byTable(sizeType: string | null): ContainerWeights['tare'] {
  const tare = typicalTare(sizeType);
  return (
    tare && {
      ...tare,
      evidence: [
        registerEvidence(
          say`Typical tare of a ${sizeType ?? ''}`,
          say`${stated(tare.kg)} ± ${stated(tare.spreadKg)} kg`,
        ),
      ],
    }
  );
}

function tareStated(paper: Filed<Reading>, path: string, kg: number): ContainerWeights['tare'] {
  const where = paperName(paper.reading.kind);
  return { kg, spreadKg: 0, evidence: [paperEvidence(paper, path, say`Tare on ${where}`, statedKg(kg))] };
}

function mass(paper: Filed<Reading>, path: string, label: Phrase, kg: number): StatedMass {
  const where = paperName(paper.reading.kind);
  return { kg, where, evidence: [paperEvidence(paper, path, say`${label} on ${where}`, statedKg(kg))] };
}

function sumOf(numbers: readonly (number | null)[]): number | null {
  if (numbers.length === 0 || numbers.some((one) => one === null)) return null;
  return numbers.reduce((sum: number, one) => sum + (one ?? 0), 0);
}
