import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StageBench } from './bench.ts';
import { KillableStage } from './killable-stage.ts';
import { expectOutcome } from './outcome.ts';
import { filesOf, idOf, samples } from './running-stage.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

const SEED = 20261122;
const KILLS = 20;
/** A kill comes so long after the runtime is up, at most; a fifth of them come while it starts. */
const LONGEST_LIFE_MS = 2500;

let bench: StageBench;
let stage: KillableStage;
beforeAll(async () => {
  bench = await StageBench.open();
  // Files come over all twenty lives of the runtime, so no case may give up waiting for them.
  bench.copy.ports({ gatherSeconds: 3600 });
  stage = new KillableStage(bench);
}, 300_000);
afterAll(async () => {
  await stage.kill();
  await bench.close();
});

it('comes to exactly the expected findings after twenty kills at random moments', async () => {
  const random = seededRandom(SEED);
  const consignments = await samples('01', '02', '06', '10', '11', '13');
  const files = shuffled((await Promise.all(consignments.map((sample) => filesOf(sample)))).flat(), random);
  const first = await stage.start().up;
  await first.watchlists();
  await stage.kill();

  for (let life = 0; life < KILLS; life++) {
    const { up } = stage.start();
    const dying = random() < 0.2 ? delay(random() * 1000) : up.then(() => delay(random() * LONGEST_LIFE_MS));
    const share = files.slice((files.length * life) / KILLS, (files.length * (life + 1)) / KILLS);
    const uploading = up.then(async (running) => {
      for (const file of share) await running.uploadOnce(file);
    });
    // What the kill cut off is uploaded at the end, unless it was stored without the answer getting through.
    uploading.catch(() => undefined);
    await dying;
    await stage.kill();
  }

  const running = await stage.start().up;
  for (const file of files) await running.uploadOnce(file);
  for (const sample of consignments) await running.atRest(idOf(sample), (await filesOf(sample)).length);
  for (const sample of consignments) await running.submit(sample, { late: true });
  for (const sample of consignments) {
    const all = [...(await filesOf(sample)), ...(await filesOf(sample, true))];
    await running.atRest(idOf(sample), all.length);
    await expectOutcome(running, sample);
  }
  expect((await running.items()).filter(({ pk }) => pk === 'REJECTION')).toEqual([]);
}, 900_000);
