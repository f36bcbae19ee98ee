import { type SeededRandom, seededRandom } from '../../../events/generator/seeded-random.ts';
import { GANTRY_BEAM } from '../../../events/generator/xray/beam-model.ts';
import { composeScene, type SceneSpec } from '../../../events/generator/xray/compose-scene.ts';
import { renderScan } from '../../../events/generator/xray/render-scan.ts';
import { examinationOf, examineBy } from '../../../shared/checks/check.ts';
import { i7ClonedImage } from '../../../shared/checks/scans/i7-cloned-image.ts';
import { identifiersOf } from '../../../shared/dossier/case-identifiers.ts';
import type { DossierScan } from '../../../shared/dossier/dossier.ts';
import { ROTTERDAM } from '../../checks/examine.ts';
import { dossier } from '../../dossier/readings.ts';
import { COPIES } from './copies.ts';
import { drawnSpec } from './drawn-specs.ts';
import { IdentifierIndex } from './identifier-index.ts';
import { boxNumber, scanned } from './scanned.ts';

export interface CopiesFigures {
  copies: { way: string; of: 'empties' | 'loads'; found: number; asked: number; tried: number }[];
  originalsAccused: number;
  empties: number;
  emptiesAccused: number;
  emptiesAsked: number;
  readsPerImage: number;
}

/**
 * Files originals, then copies of each under other containers, each as a case of its own, through the identifiers, the
 * index with its bounds and check I7; then `empties` different empties, which are all to be left alone. Half of the
 * originals are empties. Originals at 8 mm a pixel, the empties at `emptyPitchMm`.
 */
export async function evalCopies(
  seed: string,
  originals: number,
  empties: number,
  emptyPitchMm: number,
): Promise<CopiesFigures> {
  const index = new IdentifierIndex();
  const figures: CopiesFigures = {
    ...{ copies: [], originalsAccused: 0, empties, emptiesAccused: 0, emptiesAsked: 0, readsPerImage: 0 },
  };
  let looked = 0;
  const file = (scan: DossierScan) => {
    const found = verdict(index, scan, looked++);
    return found;
  };
  for (let number = 0; number < empties; number++) {
    const random = seededRandom(`${seed} empty ${number}`);
    const spec: SceneSpec = { sizeType: EMPTY_TYPES[number % EMPTY_TYPES.length] ?? '42G1', cargo: null };
    const image = renderScan(composeScene(spec, random), { ...GANTRY_BEAM, pixelPitchMm: emptyPitchMm }, random);
    const found = file(scanned(image, boxNumber(number), `E${number}`));
    if (found === 'accused') figures.emptiesAccused++;
    else if (found === 'asked') figures.emptiesAsked++;
  }
  const tally = new Map<string, CopiesFigures['copies'][number]>();
  for (let number = 0; number < originals; number++) {
    const random = seededRandom(`${seed} original ${number}`);
    const of = number % 2 === 0 ? 'empties' : 'loads';
    const image = original(of, random);
    if (file(scanned(image, boxNumber(100_000 + number), `O${number}`)) === 'accused') figures.originalsAccused++;
    for (const [way, copy] of Object.entries(COPIES)) {
      const { image: copied, bits } = await copy(image, random);
      const row = tally.get(`${way} ${of}`) ?? { way, of, found: 0, asked: 0, tried: 0 };
      tally.set(`${way} ${of}`, row);
      row.tried++;
      // Looked up, and not filed: each copy is to be found by its original, not by another copy.
      const found = verdict(index, scanned(copied, boxNumber(200_000 + number), `C${number}`, bits), null);
      if (found === 'accused') row.found++;
      if (found === 'asked') row.asked++;
    }
  }
  figures.copies = [...tally.values()];
  figures.readsPerImage = index.reads / (empties + originals * (1 + Object.keys(COPIES).length));
  return figures;
}

const EMPTY_TYPES = ['42G1', '45G1', '22G1', '45R1'] as const;

function original(of: 'empties' | 'loads', random: SeededRandom) {
  const spec = of === 'empties' ? { sizeType: '42G1' as const, cargo: null } : drawnSpec(random);
  return renderScan(composeScene(spec, random), GANTRY_BEAM, random);
}

/** What I7 says of one scan in a case of its own; remembered under `place` unless that is null. */
function verdict(index: IdentifierIndex, scan: DossierScan, place: number | null): 'accused' | 'asked' | null {
  const held = dossier([], [scan]);
  const identifiers = identifiersOf(held);
  const result = examineBy(
    i7ClonedImage,
    examinationOf({ dossier: held, port: ROTTERDAM, seenElsewhere: index.seenElsewhere(identifiers) }),
  );
  if (place !== null) index.remember(`NLRTM/${place}`, identifiers);
  if (!('found' in result) || result.found.length === 0) return null;
  return result.found.some(({ certainty }) => certainty !== 'verify') ? 'accused' : 'asked';
}
