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
import { parseArgs } from 'node:util';
import { evaluateGroup } from './evaluate.ts';
import { generatePapers } from './generate.ts';
import { EVAL_KINDS, EVAL_SETS } from './labelled-paper.ts';
import {
  calibrationTable,
  fieldTable,
  kindConfusion,
  kindTable,
  layoutTable,
  worstValues,
} from './report/group-tables.ts';

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    limit: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
});
const kinds = EVAL_KINDS.filter((kind) => options.kind?.includes(kind) ?? true);
for (const set of EVAL_SETS.filter((one) => options.set?.includes(one) ?? true)) {
  const papers = generatePapers(set, { kinds, perLayout: Number(options.limit), seed: options.seed });
  const tally = { pages: 0, milliseconds: 0, cached: 0 };
  const group = await evaluateGroup(set, 'text', papers, { ocr: null, tally });
  console.log(kindTable(group));
  console.log(layoutTable(group));
  console.log(kindConfusion(group));
  if (set === 'dev') {
    console.log(fieldTable(group));
    console.log(worstValues(group, 60));
  }
  console.log(calibrationTable(group));
}
