import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES } from './ocr/engines.ts';
import { type Measured, measuredSchema } from './ocr/measure-engine.ts';
import { type BenchPage, benchPages } from './ocr/pages.ts';
import { addTo, emptyScore, type Kind, scoreOf } from './ocr/score.ts';

/**
 * Prints, as a Markdown table, how much of the same pages each OCR engine reads and what it costs:
 * `node test/bench/ocr-engines.bench.ts [more.pdf ...]`. The yardstick is Debian's
 * native tesseract (`apt-get install tesseract-ocr`), found in PATH or named by TESSERACT; both get two threads.
 * A word counts when it was read letter by letter as printed. The pages are this project's samples with its own
 * degradation, set in a PDF's standard fonts: not measured are other scripts, handwriting, stamps, and OCR-B. The weights
 * by which PP-OCR's words are parted were fitted on these pages among others, so the column of words flatters it a little.
 */
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-ocr-bench-'));
try {
  const wanted = process.env.ENGINES?.split(',') ?? Object.keys(ENGINES);
  const sets = await benchPages(process.argv.slice(2));
  console.log('| engine | pages | words | container numbers | amounts | words with 4+ digits | MRZ characters |');
  console.log('|---|---|---|---|---|---|---|');
  const costs: string[] = [];
  for (const [set, pages] of Object.entries(sets)) {
    for (const engine of wanted) {
      const measured = measure(engine, set, pages);
      if (!measured.installed) continue;
      printScores(engine, set, pages, measured);
      const { loadSeconds, cpuPerPage, wallPerPage, peakMb } = measured;
      const seconds = `${loadSeconds.toFixed(1)} s | ${wallPerPage.toFixed(2)} s | ${cpuPerPage.toFixed(2)} s`;
      costs.push(`| ${engine} | ${set} | ${seconds} | ${peakMb.toFixed(0)} MB |`);
    }
  }
  console.log(
    '\n| engine | pages | loading | a page, wall | a page, processor | peak memory |\n|---|---|---|---|---|---|',
  );
  console.log(`${costs.join('\n')}\n\nLoading is processor time; tesseract loads within its first page.`);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(engine: string, set: string, pages: readonly BenchPage[]): Measured {
  const images = pages.map(({ image }, index) => {
    const path = join(folder, `${set}-${index}`);
    writeFileSync(path, image);
    return path;
  });
  const result = join(folder, `${engine}-${set}.json`);
  const script = join(import.meta.dirname, 'ocr/measure-engine.ts');
  const { status } = spawnSync(process.execPath, [script, engine, result, ...images], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${engine} ended with ${status}`);
  return measuredSchema.parse(JSON.parse(readFileSync(result, 'utf8')));
}

function printScores(engine: string, set: string, pages: readonly BenchPage[], { readings }: Measured): void {
  const total = emptyScore();
  for (const [index, { name, printed }] of pages.entries()) {
    const reading = readings[index];
    if (reading === undefined) continue;
    const one = scoreOf(printed, reading);
    addTo(total, one);
    if (process.env.BENCH_VERBOSE === undefined) continue;
    const missing = printed.filter((word) => !reading.words.includes(word));
    console.error(`${engine} ${set} ${name}: ${one.words.found}/${one.words.printed}; missing: ${missing.join(' ')}`);
    console.error(`  unasked: ${reading.words.filter((word) => !printed.includes(word)).join(' ')}`);
  }
  const share = (kind: Kind) => {
    const { found, printed } = total[kind];
    return printed === 0 ? '-' : `${((100 * found) / printed).toFixed(1)} % of ${printed}`;
  };
  const columns = [share('words'), share('containers'), share('amounts'), share('numbers'), share('mrz')];
  console.log(`| ${engine} | ${set} | ${columns.join(' | ')} |`);
}
