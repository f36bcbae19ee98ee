import type { Tally } from '../../shared/tallies/tally.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { talliesOf } from '../stores/tallies.ts';

/** What can be read within the time that an answer has, for all ports of a report together. */
const MOST_TALLIES = 40_000;

/**
 * Gives `take` the tallies of the cases closed in a month at these ports, the ports side by side. True where it was all of
 * them; else each port's first by reference are taken, and whoever tells of them says so.
 */
export async function takeTallies(
  table: CasesTable,
  { ports, month }: { ports: readonly string[]; month: string },
  take: (tally: Tally) => void,
  most = MOST_TALLIES,
): Promise<boolean> {
  const ofPort = Math.floor(most / Math.max(1, ports.length));
  const whole = await Promise.all(
    ports.map(async (port) => {
      let taken = 0;
      for await (const tally of talliesOf(table, port, month)) {
        if (taken === ofPort) return false;
        taken += 1;
        take(tally);
      }
      return true;
    }),
  );
  return whole.every(Boolean);
}
