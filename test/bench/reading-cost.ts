import { parseArgs } from 'node:util';
import { openInProcessOcr } from '../../infra/local/textract/in-process-ocr.ts';
import { type CallCounts, costOf, LIST_PRICES, pricedCallSchema } from '../../shared/documents/file-reading.ts';
import { EVAL_KINDS } from '../eval/labelled-paper.ts';
import { rememberingOcr } from '../eval/recognition-cache.ts';
import { textTable } from '../eval/report/text-table.ts';
import { type MeasuredPaper, measurePapers } from './cost/measured-papers.ts';
import { drawCase, MIX } from './cost/mix.ts';

/**
 * What 1,000 mixed cases cost by Textract's list price, against sending every page through forms and tables.
 *
 * Measured: the calls that the cascade asks for on generated papers (test/eval), as PDFs with text, clean scans at 200 dpi
 * and spoilt copies, read by the code that is deployed. Assumed: the mix of papers and forms (cost/mix.ts), and that no
 * dear answer saves a further call. Messages cost nothing and count on neither side. Not measured: real papers, and
 * Textract's own words, which may leave more or less in doubt than the engine of this machine; free tiers and discounts.
 */
const USAGE =
  'npm run bench:reading-cost -- [--per-kind N (default 3)] [--set dev|held-out] [--seed S] [--cache FOLDER] [--json]';
const CASES = 1000;
const FORMS_AND_TABLES = LIST_PRICES['AnalyzeDocument.forms'] + LIST_PRICES['AnalyzeDocument.tables'];
const AT_MOST = 0.1;

const { values } = parseArgs({
  options: {
    'per-kind': { type: 'string', default: '3' },
    set: { type: 'string', default: 'dev' },
    seed: { type: 'string', default: '1' },
    cache: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const perKind = Number(values['per-kind']);
if (values.help || !Number.isInteger(perKind) || perKind < 1 || !['dev', 'held-out'].includes(values.set)) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}

const engine = openInProcessOcr();
const measured: MeasuredPaper[] = [];
try {
  const set = values.set === 'dev' ? 'dev' : 'held-out';
  const { ocr } = rememberingOcr(engine, values.cache ?? process.env.TIDEWAITER_EVAL_CACHE ?? null);
  for await (const paper of measurePapers(set, { perKind, seed: values.seed }, ocr)) {
    measured.push(paper);
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${paper.form} ${paper.id}`);
  }
} finally {
  await engine.close();
}

const random = seededRandom(Number(values.seed) || 1);
const calls: CallCounts = {};
let pages = 0;
let messages = 0;
let papers = 0;
for (let number = 0; number < CASES; number++) {
  for (const { kind, form } of drawCase(random)) {
    papers += 1;
    const pool = measured.filter((paper) => paper.kind === kind && paper.form === form);
    const paper = pool[Math.floor(random() * pool.length)];
    if (form === 'message') messages += 1;
    else if (paper === undefined) throw new Error(`no ${kind} was measured as ${form}`);
    else {
      pages += paper.pages;
      for (const call of pricedCallSchema.options) calls[call] = (calls[call] ?? 0) + (paper.calls[call] ?? 0);
    }
  }
}
const usd = costOf(calls, LIST_PRICES);
const yardstickUsd = (pages * FORMS_AND_TABLES) / 1000;
const share = usd / yardstickUsd;

if (values.json)
  console.log(
    JSON.stringify({ cases: CASES, mix: MIX, papers, messages, pages, calls, usd, yardstickUsd, share, measured }),
  );
else print();
if (share > AT_MOST) process.exitCode = 1;

function print(): void {
  const forms = ['text', '200', 'degraded'] as const;
  const perPage = (pool: readonly MeasuredPaper[]) => {
    const cost = pool.reduce((sum, paper) => sum + costOf(paper.calls, LIST_PRICES), 0);
    const all = pool.reduce((sum, paper) => sum + paper.pages, 0);
    return all === 0 ? '' : ((cost / all) * 1000).toFixed(2);
  };
  console.log(`\nUSD per 1,000 pages by list price, ${measured.length} papers measured`);
  const rows = EVAL_KINDS.map((kind) => [
    kind,
    ...forms.map((form) => perPage(measured.filter((paper) => paper.kind === kind && paper.form === form))),
  ]);
  console.log(textTable(['kind', 'PDF with text', 'scan at 200 dpi', 'spoilt copy'], rows));
  console.log(`\n${CASES} cases: ${papers} papers, ${messages} of them messages, ${pages} pages`);
  const called = pricedCallSchema.options.map((call) => [
    call,
    String(calls[call] ?? 0),
    (((calls[call] ?? 0) * LIST_PRICES[call]) / 1000).toFixed(3),
  ]);
  console.log(textTable(['call', 'pages', 'USD'], called));
  console.log(
    `\ncascade USD ${usd.toFixed(2)}, every page through forms and tables USD ${yardstickUsd.toFixed(2)}: ${(share * 100).toFixed(1)} % (at most ${AT_MOST * 100} %)`,
  );
}

/** Marsaglia's xorshift: the same cases for the same seed. */
function seededRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
