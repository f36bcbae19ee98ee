/**
 * How well papers are read: `npm run eval:reading -- --help` tells the options.
 *
 * What is measured: papers that a generator draws, with what is printed on them known, are given to the same code that
 * the deployed function runs: as PDFs with a text layer, as clean pictures, and as spoilt copies. Every value is judged
 * (right, wrong, missed, invented) by an exact and by a tolerant comparison (scoring/comparisons.ts says what the latter
 * forgives), rows are paired in their order, confidence is held against the share of right values.
 *
 * `dev` may be looked at while the readers are made. `held-out` has other layouts, labels, names, wares and seeds, and
 * prints its totals only. Of the batches of `dev` all but the first were held out at first. Each was looked at when its
 * errors were needed to go on (readers that had 0.99 on the first one had 0.84 on the second) and went over to `dev`
 * then, and the batch that is held out now was drawn after that.
 *
 * What is not measured: real papers beyond the few in the folder TIDEWAITER_DATA; what the dear calls of the cascade
 * would add and cost, as there is no Textract here; X12, XML and JSON messages; Chinese, for want of a font to embed;
 * handwriting, stamps over text, paper that is torn or folded. Generated papers are tidier than real ones, and their
 * author knows both sides: figures say which changes help, not what a port will see. Times are of this machine.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openInProcessOcr } from '../../infra/local/textract/in-process-ocr.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import type { Render } from './degradations/renders.ts';
import { type EvaluatedGroup, evaluateGroup } from './evaluate.ts';
import { generatePapers } from './generate.ts';
import { EVAL_KINDS, type EvalSet, type LabelledPaper } from './labelled-paper.ts';
import { measuredRead } from './measured-read.ts';
import { generateMessages } from './messages/messages.ts';
import { type EvalOptions, HELP, OptionError, optionsOf } from './options.ts';
import { evaluateRealIdentity } from './real/identity.ts';
import { evaluateRealInvoices } from './real/invoices.ts';
import { rememberingOcr } from './recognition-cache.ts';
import { groupJson } from './report/group-json.ts';
import { printGroup } from './report/print-group.ts';
import { realIdentityTable, realInvoiceTable } from './report/real-tables.ts';
import { splittingTable } from './report/splitting-table.ts';
import { evaluateSplitting, type SplittingResult } from './splitting.ts';

const FILES_TO_DIVIDE = 30;

try {
  const options = optionsOf(process.argv.slice(2), process.env);
  if (options.help) console.log(HELP);
  else await run(options);
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

async function run(options: EvalOptions): Promise<void> {
  const engine = openInProcessOcr();
  try {
    await warmUp(options.seed);
    const groups: EvaluatedGroup[] = [];
    const divided: SplittingResult[] = [];
    for (const set of options.sets) {
      for (const render of options.renders) {
        const group = await evaluated(set, render, options, engine);
        groups.push(group);
        const errors = set === 'dev' || options.heldOutErrors ? options.errors : 0;
        console.log(printGroup(group, { fields: options.fields, errors }));
      }
      if (options.splitting) {
        const result = await splitting(set, options);
        divided.push(result);
        console.log(splittingTable(result));
      }
    }
    const real = await realPapers(options, engine);
    const all = { groups: groups.map(groupJson), splitting: divided, real };
    if (options.json) await writeFile(options.json, JSON.stringify(all, null, 1));
  } finally {
    await engine.close();
  }
}

/** The first file loads PDFium and compiles the code: it is read once before anything is measured. */
async function warmUp(seed: string): Promise<void> {
  for await (const { pdf } of generatePapers('dev', { kinds: ['invoice', 'manifest'], perLayout: 1, seed })) {
    await measuredRead('warm-up.pdf', pdf, null);
  }
}

async function splitting(set: EvalSet, { seed }: EvalOptions): Promise<SplittingResult> {
  const papers: LabelledPaper[] = [];
  for await (const paper of generatePapers(set, {
    kinds: EVAL_KINDS,
    perLayout: 2,
    seed: `split ${seed}`,
    asText: true,
  })) {
    papers.push(paper);
  }
  return evaluateSplitting(set, papers, { count: FILES_TO_DIVIDE, seed });
}

async function realPapers({ real, data, cache }: EvalOptions, engine: OcrEngine) {
  if (!real) return null;
  if (data === null) {
    console.log('\nreal papers are left out: TIDEWAITER_DATA names no folder');
    return null;
  }
  const remembering = rememberingOcr(engine, cache);
  const invoices = await evaluateRealInvoices(join(data, 'documents/invoices'), remembering);
  console.log(invoices ? realInvoiceTable(invoices) : `\nthere are no invoices in ${data}/documents/invoices`);
  const identity = await evaluateRealIdentity(join(data, 'documents/identity'), remembering);
  console.log(identity ? realIdentityTable(identity) : `\nthere are no photographs in ${data}/documents/identity`);
  return { invoices, identity };
}

function evaluated(set: EvalSet, render: Render, options: EvalOptions, engine: OcrEngine): Promise<EvaluatedGroup> {
  const { kinds, seed, layout, perLayout, mostPictures, cache } = options;
  const most = render === 'text' || render === 'structured' ? Number.POSITIVE_INFINITY : mostPictures;
  const papers =
    render === 'structured'
      ? generateMessages(set, { count: kinds.includes('manifest') ? perLayout.structured : 0, seed })
      : generatePapers(set, { kinds, seed, layout, perLayout: perLayout[render], asText: render === 'text' });
  const tell = (id: string) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${set} ${render} ${id}`);
  return evaluateGroup({ set, render }, spread(papers, most), rememberingOcr(engine, cache), tell).finally(() =>
    process.stderr.isTTY ? process.stderr.write('\r\x1b[K') : true,
  );
}

/** All, or where that is too many one of each kind. */
async function* spread(papers: AsyncIterable<LabelledPaper>, most: number): AsyncGenerator<LabelledPaper> {
  let given = 0;
  const kinds = new Set<string>();
  for await (const paper of papers) {
    const once = most < Number.POSITIVE_INFINITY;
    if (given >= most) return;
    if (once && kinds.has(paper.kind)) continue;
    kinds.add(paper.kind);
    given += 1;
    yield paper;
  }
}
