import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { ENGINES } from './engines.ts';
import type { EngineReading } from './score.ts';

/** What one engine cost and read: written as JSON beside the pages. */
export const measuredSchema = z.object({
  installed: z.boolean(),
  loadSeconds: z.number(),
  secondsPerPage: z.number(),
  peakMb: z.number(),
  readings: z.array(z.object({ words: z.array(z.string()), lines: z.array(z.string()) })),
});
export type Measured = z.infer<typeof measuredSchema>;

// A process of its own for each engine, so that the memory is that engine's: `<engine> <result file> <image>...`.
const [name = '', result = '', ...images] = process.argv.slice(2);
if (result !== '') await writeFile(result, JSON.stringify(await measure(name, images)));

async function measure(engine: string, paths: readonly string[]): Promise<Measured> {
  const started = process.cpuUsage();
  const readPage = (await ENGINES[engine]?.()) ?? null;
  const loadSeconds = secondsSince(started);
  const readings: EngineReading[] = [];
  const reading = process.cpuUsage();
  for (const path of readPage === null ? [] : paths) {
    const read = await readPage?.(await readFile(path));
    if (read !== undefined) readings.push(read);
  }
  return {
    installed: readPage !== null,
    loadSeconds,
    secondsPerPage: secondsSince(reading) / Math.max(1, readings.length),
    peakMb: process.resourceUsage().maxRSS / 1024,
    readings,
  };
}

/** Of processor time over all threads: what it would last on one core that does nothing else. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
