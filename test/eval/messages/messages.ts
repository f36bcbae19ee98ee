import { chanceOf } from '../facts/chance.ts';
import { notationOf } from '../facts/notation.ts';
import { type Voyage, voyageOf } from '../facts/voyage.ts';
import type { Batch, EvalSet, LabelledPaper, Truth } from '../labelled-paper.ts';
import { ALL_CARGO, cargoTruth } from '../layouts/cargo-truth.ts';
import { BATCHES } from '../layouts/layouts-of-batch.ts';
import { type Concept, LANGUAGES } from '../words/words.ts';
import { WORDS } from '../words/words-of-batch.ts';
import { cuscarOf } from './cuscar.ts';

const PARTIES = ['shipper', 'consignee', 'notify'] as const;

/** Manifests as messages: CUSCAR, and CSV with headings in each language. Kilograms, points as decimal marks. */
export async function* generateMessages(
  set: EvalSet,
  { count, seed }: { count: number; seed: string },
): AsyncGenerator<LabelledPaper> {
  for (const batch of BATCHES[set]) {
    for (let number = 0; number < count; number++) {
      for (const form of ['cuscar', 'csv'] as const) yield { ...messageOf(batch, form, seed, number), set };
    }
  }
}

function messageOf(batch: Batch, form: 'cuscar' | 'csv', seed: string, number: number): Omit<LabelledPaper, 'set'> {
  const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
  const id = `manifest/${form}/${language}/${number}`;
  const chance = chanceOf(`${batch}/${seed}/${id}`);
  const voyage = voyageOf(batch, form === 'cuscar' ? 'en' : language, chance.whole(1, 12), 3, chance);
  const label = (concept: Concept) => chance.one(WORDS[batch][language][concept]);
  const notation = { ...notationOf('en', chance), weightRead: (kg: number) => kg };
  const parts = { ...ALL_CARGO, net: true, hs: true, tare: form === 'cuscar', onBoard: 'unjudged' } as const;
  const printed = cargoTruth(voyage, parts, notation);
  const truth = form === 'cuscar' ? asCarried(voyage, printed) : printed;
  const pdf = form === 'cuscar' ? cuscarOf(voyage) : csvOf(voyage, label);
  return { id, kind: 'manifest', layout: form, language, turn: number, pages: 1, pdf, truth };
}

/**
 * A message carries a code of Rec 21 for the kind of packages, which may be given as the code or as its word: not judged.
 * Its addresses end with the town; the country stands in an element of its own.
 */
function asCarried(voyage: Voyage, truth: Truth): Truth {
  const countries = new Set(voyage.consignments.flatMap((one) => PARTIES.map((role) => one[role].lines.at(-1) ?? '')));
  return JSON.parse(
    JSON.stringify(truth, (key, value: unknown) => {
      if (key === 'packageType') return undefined;
      if (key !== 'address' || typeof value !== 'string') return value;
      const [country] = value.split(', ').slice(-1);
      return countries.has(country ?? '') ? value.slice(0, value.lastIndexOf(', ')) : value;
    }),
  );
}

function csvOf(voyage: Voyage, label: (concept: Concept) => string): Uint8Array {
  const head = [
    ...(['vessel', 'imo', 'voyage', 'loading', 'discharge', 'billRef', 'shipper', 'consignee', 'notify'] as const),
    ...(['containerRef', 'sizeType', 'seal', 'packages', 'packageKind', 'description', 'hs'] as const),
  ].map(label);
  const rows = voyage.consignments.flatMap((consignment) =>
    consignment.loads.map((load) => [
      voyage.vessel.name,
      voyage.vessel.imo,
      voyage.voyage,
      voyage.loading.code,
      voyage.discharge.code,
      consignment.billOfLading,
      ...[consignment.shipper, consignment.consignee, consignment.notify].map(({ name, lines }) =>
        [name, ...lines].join(', '),
      ),
      load.container,
      load.sizeType,
      load.seals.join(' '),
      String(load.packages),
      load.packageKind,
      load.description,
      load.hs,
      String(load.grossKg),
      String(load.netKg),
    ]),
  );
  const cell = (text: string) => (/[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const titles = [...head, `${label('grossWeight')} (kg)`, `${label('netWeight')} (kg)`];
  return new TextEncoder().encode([titles, ...rows].map((row) => row.map(cell).join(';')).join('\r\n'));
}
