import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { examineFolder } from '../../../infra/local/cli/examine-folder.ts';

const SAMPLES = join(import.meta.dirname, '../../../events/samples');

interface ExpectedFinding {
  check: string;
  severity: string;
}

/** Reads and examines the fourteen samples: what was found beside what must be, as rows of a table. */
export async function examineSamples(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const entry of (await readdir(SAMPLES, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory()) continue;
    const folder = join(SAMPLES, entry.name);
    const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as {
      port: string;
      findings: ExpectedFinding[];
    };
    const { findings } = await examineFolder({
      folder,
      reference: entry.name,
      port: expected.port,
      stage: 'one-machine',
      watchlists: undefined,
    });
    const told = (list: readonly ExpectedFinding[]) =>
      list
        .map(({ check, severity }) => `${check} ${severity}`)
        .sort()
        .join(', ');
    const [is, should] = [told(findings), told(expected.findings)];
    rows.push([entry.name, is || 'none', is === should ? 'yes' : `no: ${should || 'none'}`]);
  }
  return rows;
}
