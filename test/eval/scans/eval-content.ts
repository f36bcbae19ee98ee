import { type SeededRandom, seededRandom } from '../../../events/generator/seeded-random.ts';
import { GANTRY_BEAM } from '../../../events/generator/xray/beam-model.ts';
import { composeScene, type SceneSpec } from '../../../events/generator/xray/compose-scene.ts';
import { renderScan } from '../../../events/generator/xray/render-scan.ts';
import { measurePicture } from '../../../shared/scans/measure-picture.ts';
import { passOver } from '../../../shared/scans/picture-pass.ts';
import { drawnSpec } from './drawn-specs.ts';

export interface ContentFigures {
  what: string;
  right: number;
  tried: number;
  share: string;
}

const EMPTY_TYPES = ['22G1', '42G1', '45G1', 'L5G1', '22R1', '45R1'] as const;

/**
 * Empty or not: half are empty boxes of six size-types, a third of them refrigerated, two thirds with dunnage; half hold
 * cargo, of these a quarter only a few packages or a short load, and a sixth stand in refrigerated boxes.
 */
export function evalContent(seed: string, count: number, pixelPitchMm: number): ContentFigures[] {
  const tally = new Map<string, { right: number; tried: number }>();
  for (let number = 0; number < count; number++) {
    const random = seededRandom(`${seed} content ${number}`);
    const empty = number % 2 === 0;
    const spec = empty ? emptySpec(random) : loadedSpec(random);
    const image = renderScan(composeScene(spec, random), { ...GANTRY_BEAM, pixelPitchMm }, random);
    const { content } = measurePicture(passOver(image), pixelPitchMm);
    const right = content !== null && (content.kind === 'cargo') !== empty;
    for (const what of ['all', nameOf(spec)]) {
      const row = tally.get(what) ?? { right: 0, tried: 0 };
      tally.set(what, { right: row.right + (right ? 1 : 0), tried: row.tried + 1 });
    }
  }
  return [...tally].map(([what, { right, tried }]) => ({ what, right, tried, share: (right / tried).toFixed(4) }));
}

function emptySpec(random: SeededRandom): SceneSpec {
  const sizeType = EMPTY_TYPES[Math.floor(random.uniform() * EMPTY_TYPES.length)] ?? '42G1';
  return { sizeType, cargo: null, dunnage: random.uniform() < 0.67 };
}

function loadedSpec(random: SeededRandom): SceneSpec {
  const spec = drawnSpec(random);
  const chance = random.uniform();
  if (chance < 0.17) {
    return { sizeType: '45R1', cargo: { kind: 'palletised', kg: random.between(2000, 18_000), height: 1.9 } };
  }
  if (chance < 0.42 || spec.cargo === null) {
    const cargo = { kind: 'few-packages' as const, kg: random.between(150, 700), height: random.between(0.8, 1.8) };
    return { ...spec, sizeType: random.uniform() < 0.3 ? '45R1' : spec.sizeType, cargo };
  }
  return spec;
}

function nameOf({ sizeType, cargo, dunnage }: SceneSpec): string {
  const box = sizeType.endsWith('R1') ? 'refrigerated' : 'dry';
  if (cargo === null) return `empty, ${box}${dunnage ? ', dunnage' : ''}`;
  return cargo.kind === 'few-packages' ? `a few packages, ${box}` : `loaded, ${box}`;
}
