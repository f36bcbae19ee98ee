import { parseArgs } from 'node:util';
import { evalContent } from './eval-content.ts';
import { evalCopies } from './eval-copies.ts';
import { evalMass } from './eval-mass.ts';
import { evalMillion } from './eval-million.ts';

/**
 * `npm run eval:scans`: figures of the measures on generated scans. `--set dev` draws with the seeds that the measures were
 * made with, `held-out` (the usual) with others; `--only content,mass,copies,million`; `--count` and `--empties` for less.
 * All scans come from our own generator, whose authors know the measures: no scan of a real machine was at hand.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'held-out' },
    only: { type: 'string', default: 'content,mass,copies,million' },
    count: { type: 'string' },
    empties: { type: 'string', default: '5000' },
  },
});
/** Coarse, so that five thousand take minutes: 545 x 134 pixels of a 40-foot container. */
const EMPTY_PITCH_MM = 24;
const wanted = new Set(values.only.split(','));
const count = (usual: number) => Number(values.count ?? usual);

if (wanted.has('content')) {
  console.log('Empty or not, 16 mm a pixel');
  console.table(evalContent(values.set, count(2000), 16));
}
if (wanted.has('mass')) {
  const { calibration, rows } = evalMass(values.set, count(300), 16);
  console.log('Mass, 16 mm a pixel');
  console.table([calibration]);
  console.table(rows);
}
if (wanted.has('copies')) {
  const { copies, ...rest } = await evalCopies(values.set, count(100), Number(values.empties), EMPTY_PITCH_MM);
  console.log(`Copies of originals at 8 mm a pixel, among different empties at ${EMPTY_PITCH_MM} mm`);
  console.table(copies);
  console.table([rest]);
}
if (wanted.has('million')) {
  console.log('Look-ups among a million exposures (bands in memory, bounds as in the table)');
  console.table([evalMillion(values.set, count(1_000_000), 200)]);
}
