import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PageRecogniser } from '../../../functions/read-document/recognition/page-recogniser.ts';
import type { EngineReading } from './score.ts';

/** What an engine made of pages, and what a program of its own took for it. */
export interface EngineRun {
  readings: EngineReading[];
  child: { cpuSeconds: number; peakMb: number } | null;
}
export type ReadPages = (paths: readonly string[], images: readonly Uint8Array[]) => Promise<EngineRun>;

/** Both get as many. */
const THREADS = 2;
const SAMPLE_MS = 50;
/** Of processor time in a second, as Linux counts it for programs. */
const TICKS = 100;

/** The engines that can be measured; null where one is not installed. */
export const ENGINES: Record<string, () => Promise<ReadPages | null>> = {
  'pp-ocr': openPpOcr,
  tesseract: openTesseract,
};

async function openPpOcr(): Promise<ReadPages> {
  const engine = await PageRecogniser.load(THREADS);
  return async (_, images) => {
    const readings: EngineReading[] = [];
    for (const image of images) {
      const lines = await engine.read(image);
      readings.push({
        words: lines.flatMap(({ words }) => words.map(({ text }) => text)),
        lines: lines.map(({ text }) => text),
      });
    }
    return { readings, child: null };
  };
}

/** The native program, named by TESSERACT or found in PATH: one run over all pages, so that it loads its model once. */
async function openTesseract(): Promise<ReadPages | null> {
  const program = process.env.TESSERACT ?? found('tesseract');
  if (program === null) return null;
  return async (paths) => {
    const tesseract = spawn(program, ['stdin', 'stdout', '--psm', '3', '-l', 'eng', '-c', 'page_separator=\f'], {
      // Passive: on a machine with other work its threads would else wait for each other by spinning, for minutes.
      env: { ...process.env, OMP_THREAD_LIMIT: String(THREADS), OMP_WAIT_POLICY: 'passive' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    // A list of files on its input is read as the pages of one document.
    tesseract.stdin.end(`${paths.join('\n')}\n`);
    const parts: Buffer[] = [];
    let child = usageOf(tesseract.pid ?? 0);
    const watch = setInterval(() => {
      child = usageOf(tesseract.pid ?? 0) ?? child;
    }, SAMPLE_MS);
    for await (const part of tesseract.stdout) parts.push(part);
    clearInterval(watch);
    const pages = Buffer.concat(parts).toString().split('\f').slice(0, paths.length);
    const readings = pages.map((text) => ({
      words: text.split(/\s+/).filter((word) => word !== ''),
      lines: text.split('\n'),
    }));
    return { readings, child };
  };
}

/** Of a running program, from Linux's own account; a twentieth of a second may be missing at its end. */
function usageOf(pid: number): { cpuSeconds: number; peakMb: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (peak === null) return null;
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS, peakMb: Number(peak[1]) / 1024 };
  } catch {
    return null;
  }
}

function found(program: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return join(folder, program);
    } catch {}
  }
  return null;
}
