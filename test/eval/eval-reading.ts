/**
 * How well papers are read: `npm run eval:reading -- --help` tells the options.
 *
 * What is measured: papers that a generator draws, with what is printed on them known, are given to the same code that
 * the deployed function runs: as PDFs with a text layer, as clean pictures, and as spoilt copies. Every value is judged
 * (right, wrong, missed, invented) by an exact and by a tolerant comparison (scoring/comparisons.ts says what the latter
 * forgives), rows are paired in their order, confidence is held against the share of right values.
 *
 * `dev` may be looked at while the readers are made; `held-out` has other layouts, labels, names and seeds, and prints
 * its totals only.
 *
 * What is not measured: real papers beyond the few in the folder TIDEWAITER_DATA; handwriting, stamps over text, paper
 * that is torn or folded; Textract's own engine. Generated papers are tidier than real ones, and their author knows both
 * sides: figures say which changes help, not what a port will see. Times are of this machine, with all that ran on it.
 */
import { writeFile } from 'node:fs/promises';
import { openInProcessOcr } from '../../infra/local/textract/in-process-ocr.ts';
import type { OcrEngine } from '../../shared/documents/ocr-engine.ts';
import type { Render } from './degradations/renders.ts';
import { type EvaluatedGroup, evaluateGroup } from './evaluate.ts';
import { generatePapers } from './generate.ts';
import type { EvalSet, LabelledPaper } from './labelled-paper.ts';
import { type EvalOptions, HELP, OptionError, optionsOf } from './options.ts';
import { rememberingOcr } from './recognition-cache.ts';
import { groupJson } from './report/group-json.ts';
import { printGroup } from './report/print-group.ts';

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
  const groups: EvaluatedGroup[] = [];
  try {
    for (const set of options.sets) {
      for (const render of options.renders) {
        const group = await evaluated(set, render, options, engine);
        groups.push(group);
        const errors = set === 'dev' || options.heldOutErrors ? options.errors : 0;
        console.log(printGroup(group, { fields: options.fields, errors }));
      }
    }
  } finally {
    await engine.close();
  }
  if (options.json) await writeFile(options.json, JSON.stringify(groups.map(groupJson), null, 1));
}

function evaluated(set: EvalSet, render: Render, options: EvalOptions, engine: OcrEngine): Promise<EvaluatedGroup> {
  const { kinds, seed, layout, perLayout, mostPictures, cache } = options;
  const most = render === 'text' ? Number.POSITIVE_INFINITY : mostPictures;
  const papers = generatePapers(set, { kinds, seed, layout, perLayout: perLayout[render] });
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
