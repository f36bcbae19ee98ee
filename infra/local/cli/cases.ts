import { styleText } from 'node:util';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import type { ShownCase } from '../../../shared/review/answers.ts';
import { ApiClient } from './api-client.ts';
import { type Call, type Command, EXIT, oneOf } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { textTable } from './text-table.ts';
import { statusText } from './wording.ts';

const WATCH_MS = 2000;

export const cases: Command = {
  options: [
    {
      name: 'lane',
      value: 'LANE',
      help: `only cases with work in this lane, most urgent first: ${laneSchema.options.join(', ')}`,
    },
    { name: 'port', value: 'LOCODE', help: 'only cases of this port' },
    { name: 'watch', help: 'keeps the list up to date until you press ctrl-c' },
    { name: 'json', help: 'prints the list as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const filter = filterOf(call);
    const client = new ApiClient(connect(call, 'officer-anna'));
    const ask = async () => {
      const { cases: found } = await client.cases(filter);
      return filter.lane === undefined ? found : found.toSorted(byUrgency);
    };
    if (call.has('json')) {
      console.log(JSON.stringify(await ask()));
      return EXIT.ok;
    }
    if (!call.has('watch')) {
      console.log(listOf(await ask()));
      return EXIT.ok;
    }
    for (;;) {
      const list = listOf(await ask());
      process.stdout.write(process.stdout.isTTY ? `\u001b[2J\u001b[H${list}\n` : `${list}\n`);
      await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
    }
  },
};

function filterOf(call: Call): Record<string, string> {
  const lane = oneOf(call, 'lane', laneSchema.options);
  const port = call.value('port');
  return { ...(lane === undefined ? {} : { lane }), ...(port === undefined ? {} : { port }) };
}

/** Priority 1 first; of the same priority what waits longest. */
function byUrgency(one: ShownCase, other: ShownCase): number {
  return (one.priority ?? 5) - (other.priority ?? 5) || (one.updatedAt < other.updatedAt ? -1 : 1);
}

function listOf(shown: readonly ShownCase[]): string {
  if (shown.length === 0) return 'no cases';
  return textTable(
    ['case', 'rev', 'state', 'priority', 'score', 'lanes', 'changed'],
    shown.map((one) => [
      styleText('bold', `${one.port}/${one.reference}`),
      String(one.revision),
      statusText(one),
      one.priority === null ? '' : String(one.priority),
      one.score === null ? '' : one.score.toFixed(0),
      one.lanes?.join(' ') ?? '',
      one.updatedAt.slice(0, 19).replace('T', ' '),
    ]),
  );
}
