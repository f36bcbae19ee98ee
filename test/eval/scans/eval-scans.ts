import { parseArgs } from 'node:util';
import { evalCopies } from './eval-copies.ts';

/**
 * Figures of the measures on generated scans: `--set dev` draws with the seeds that the measures were made with, `held-out`
 * (the usual) with others. `--only copies`; `--count`, `--empties` for less.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'held-out' },
    only: { type: 'string' },
    count: { type: 'string', default: '200' },
    empties: { type: 'string', default: '5000' },
  },
});
const EMPTY_PITCH_MM = 16;

if (values.only === undefined || values.only === 'copies') {
  const { copies, ...rest } = await evalCopies(
    values.set,
    Number(values.count),
    Number(values.empties),
    EMPTY_PITCH_MM,
  );
  console.table(copies);
  console.table(rest);
}
