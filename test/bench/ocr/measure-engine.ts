import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { ENGINES } from './engines.ts';

/** What one engine cost and read: written as JSON beside the pages. */
export const measuredSchema = z.object({
  installed: z.boolean(),
  loadSeconds: z.number(),
  cpuPerPage: z.number(),
  wallPerPage: z.number(),
  peakMb: z.number(),
  readings: z.array(z.object({ words: z.array(z.string()), lines: z.array(z.string()) })),
});
export type Measured = z.infer<typeof measuredSchema>;

// A process of its own for each engine, so that the memory is that engine's: `<engine> <result file> <image>...`.
const [name = '', result = '', ...images] = process.argv.slice(2);
if (result !== '') await writeFile(result, JSON.stringify(await measure(name, images)));

async function measure(engine: string, paths: readonly string[]): Promise<Measured> {
  const started = process.cpuUsage();
  const readPages = (await ENGINES[engine]?.()) ?? null;
  const loadSeconds = secondsSince(started);
  const images = await Promise.all(paths.map((path) => readFile(path)));
  const reading = process.cpuUsage();
  const began = performance.now();
  const { readings, child } = (await readPages?.(paths, images)) ?? { readings: [], child: null };
  const pages = Math.max(1, readings.length);
  return {
    installed: readPages !== null,
    loadSeconds,
    cpuPerPage: (child?.cpuSeconds ?? secondsSince(reading)) / pages,
    wallPerPage: (performance.now() - began) / 1000 / pages,
    peakMb: child?.peakMb ?? process.resourceUsage().maxRSS / 1024,
    readings,
  };
}

/** Of processor time over all threads: what it would last on one core that does nothing else. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
