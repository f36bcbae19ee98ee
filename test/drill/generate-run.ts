import { type Draft, paperIn } from './papers/draft.ts';
import { draftCase } from './papers/draft-case.ts';
import { allPlants } from './plants/all-plants.ts';
import type { Listed } from './plants/listed.ts';
import type { Difficulty, Label, Plant } from './plants/plant.ts';
import { drawTruth } from './truth/draw-truth.ts';
import { ODDITIES } from './truth/oddities.ts';
import { type Draw, drawFrom } from './world/draw.ts';
import { makeWorld, type World, type WorldSettings } from './world/world.ts';

/** One generated consignment with what was planted in it, if anything was. */
export interface DrillCase {
  draft: Draft;
  label: Label | null;
  /** Of the time before the run: there for what it teaches. */
  history: boolean;
}

export interface RunSettings {
  seed: string;
  cases: number;
  /** Honest cases before the run, whose papers only are remembered. */
  history?: number;
  /** Share of cases with a planted discrepancy. */
  planted: number;
  listed: Listed;
  difficulty?: Difficulty | undefined;
  /** Only these checks are planted. */
  only?: readonly string[] | undefined;
  casesADay?: number;
  /** Only what a single case shows is planted: nothing that needs earlier cases, nor what a file can't carry. */
  inFiles?: boolean;
  world?: WorldSettings;
}

type MadeCase = Omit<DrillCase, 'history'>;

/** Cases that are tried for one plant, and plants that are tried for one case. */
const MOST_TRIES = 12;
const MOST_PLANTS = 4;
/** A reader's doubt, a second upload in time and saves on top of a file are not made of files as they are filed. */
const NOT_IN_FILES: ReadonlySet<string> = new Set(['A4', 'A7', 'B8']);
/** Oddities are rarer beside something planted, so that a miss is told from a confusion. */
const BESIDE_PLANTED = 0.4;

/**
 * Generates consignments in order of time: truth, papers, legitimate oddities, and in a share of them one planted change.
 * Noise comes when they are read. Each check and difficulty gets its turn. The same settings give the same run.
 */
export function* generateRun(settings: RunSettings): Generator<DrillCase> {
  const { seed, cases, planted, history = 0, casesADay = 12 } = settings;
  const world = makeWorld(seed, settings.world);
  const draw = drawFrom(`${seed} run`);
  const queue = new PlantQueue(settings, draw);
  const past: Draft[] = [];
  for (let index = 0; index < history + cases; index++) {
    const day = world.day(index, casesADay);
    const before = index < history;
    const planting = !before && draw.chance(planted);
    const made = planting ? plantedCase(world, index, day, queue, past, seed) : null;
    const { draft, label } = made ?? honestCase(world, index, day, seed);
    if (before) draft.scans = [];
    past.push(draft);
    yield { draft, label, history: before };
  }
}

function honestCase(world: World, index: number, day: string, seed: string): MadeCase {
  const draw = drawFrom(`${seed} honest ${index}`);
  const truth = drawTruth(world, draw, index, day, {
    ...(draw.chance(0.03) && { newcomer: true }),
    ...(draw.chance(0.03) && { empty: true }),
  });
  const draft = draftCase(truth, draw);
  addOddities(draft, draw, world, 1, () => true);
  return { draft, label: null };
}

function plantedCase(
  world: World,
  index: number,
  day: string,
  queue: PlantQueue,
  past: readonly Draft[],
  seed: string,
): MadeCase | null {
  for (let tries = 0; tries < MOST_PLANTS; tries++) {
    const plant = queue.next(index);
    if (plant === null) return null;
    const made = withPlanted(world, index, day, plant, past, seed);
    if (made !== null) return made;
    queue.giveBack(plant);
  }
  return null;
}

function withPlanted(
  world: World,
  index: number,
  day: string,
  plant: Plant,
  past: readonly Draft[],
  seed: string,
): MadeCase | null {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const draw = drawFrom(`${seed} planted ${index} ${plant.check} ${plant.difficulty} ${tries}`);
    const draft = draftCase(drawTruth(world, draw, index, day, plant.wishes), draw, plant.wishes);
    addOddities(draft, draw, world, BESIDE_PLANTED, (touches) => !touches.includes(plant.check));
    const done = plant.apply(draft, { draw, world, difficulty: plant.difficulty, past });
    if (done === null) continue;
    draft.oddities.push(`planted ${plant.check}`);
    return { draft, label: { check: plant.check, difficulty: plant.difficulty, ...done } };
  }
  return null;
}

function addOddities(
  draft: Draft,
  draw: Draw,
  world: World,
  share: number,
  fits: (touches: readonly string[]) => boolean,
): void {
  for (const { name, share: usual, touches, apply } of ODDITIES) {
    if (!draw.chance(usual * share) || !fits(touches)) continue;
    if (draft.papers.some(({ kind }) => kind === 'invoice') && paperIn(draft, 'invoice') && apply(draft, draw, world))
      draft.oddities.push(name);
  }
}

/** Gives each plant its turn, those that need closed cases once there are some. */
class PlantQueue {
  readonly #all: readonly Plant[];
  readonly #cases: number;
  readonly #draw: Draw;
  #waiting: Plant[] = [];
  #stuck: Plant[] = [];

  constructor({ listed, difficulty, only, cases, history = 0, inFiles = false }: RunSettings, draw: Draw) {
    this.#all = allPlants(listed).filter(
      (plant) =>
        (difficulty === undefined || plant.difficulty === difficulty) &&
        (only === undefined || only.includes(plant.check)) &&
        (!inFiles || (plant.after === 0 && !NOT_IN_FILES.has(plant.check))),
    );
    this.#cases = history + cases;
    this.#draw = draw;
  }

  next(index: number): Plant | null {
    // In a short run what needs experience comes late in it.
    const ready = (plant: Plant) => plant.after <= index || index > 0.8 * this.#cases;
    if (this.#waiting.filter(ready).length === 0) {
      this.#waiting.push(...this.#all, ...this.#stuck);
      this.#stuck = [];
    }
    const fitting = this.#waiting.filter(ready);
    if (fitting.length === 0) return null;
    const plant = this.#draw.pick(fitting);
    this.#waiting.splice(this.#waiting.indexOf(plant), 1);
    return plant;
  }

  /** For what no case was found: it has its turn again in the next round. */
  giveBack(plant: Plant): void {
    if (!this.#stuck.includes(plant)) this.#stuck.push(plant);
  }
}
