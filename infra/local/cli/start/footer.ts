import { styleText } from 'node:util';
import { DEMO_USERS, type DemoUser } from '../../boot/demo-users.ts';
import type { Runtime } from '../../runtime.ts';
import { textTable } from '../text-table.ts';

/** What whoever started the system can do next: where to work, as whom, and what else is there. Fits 80 columns. */
export function footer({ pageUrl, apiUrl, dataDir }: Pick<Runtime, 'pageUrl' | 'apiUrl' | 'dataDir'>): string {
  const people = textTable(
    ['  sign in as', 'password', 'who that is'],
    DEMO_USERS.map((user) => [`  ${styleText('bold', user.name)}`, user.password, describe(user)]),
  );
  return [
    `\nThe console is at ${styleText('bold', pageUrl)}`,
    people,
    '',
    'In another terminal:',
    '  npx tidewaiter cases                             what waits for whom',
    '  npx tidewaiter case NLRTM/TW-2026-0002           both sides of every finding',
    '  npx tidewaiter claim NLRTM/TW-2026-0002          take a task, then decide it',
    '  npx tidewaiter submit FOLDER --port NLRTM        your own papers/ and scans/',
    '',
    `The API alone is at ${apiUrl}`,
    `All state is in ${dataDir}`,
    'Stop with ctrl-c; the next start goes on where it was.',
  ].join('\n');
}

function describe({ groups }: DemoUser): string {
  const named = (kind: string) =>
    groups.flatMap((group) => (group.startsWith(`${kind}-`) ? [group.slice(kind.length + 1)] : []));
  const role = named('role').join(', ').replace('-', ' ');
  const ports = named('port').includes('all') ? 'all ports' : named('port').join(' and ');
  const lanes = named('lane').filter((lane) => lane !== 'all');
  return [role, ports, ...(lanes.length > 0 ? [`${lanes.join(' and ')} only`] : [])].join(', ');
}
