import { styleText } from 'node:util';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import { ApiClient } from './api-client.ts';
import type { ShownCase } from './api-shapes.ts';
import { type Call, type Command, EXIT, oneOf } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { textTable } from './text-table.ts';
import { statusText } from './wording.ts';

const WATCH_MS = 2000;

export const cases: Command = {
  options: [
    { name: 'lane', value: 'LANE', help: `only cases with work in this lane: ${laneSchema.options.join(', ')}` },
    { name: 'port', value: 'LOCODE', help: 'only cases of this port' },
    { name: 'watch', help: 'keeps the list up to date until you press ctrl-c' },
    { name: 'json', help: 'prints the list as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const filter = filterOf(call);
    const client = new ApiClient(connect(call, 'officer-anna'));
    if (call.has('json')) {
      console.log(JSON.stringify((await client.cases(filter)).cases));
      return EXIT.ok;
    }
    if (!call.has('watch')) {
      console.log(listOf((await client.cases(filter)).cases));
      return EXIT.ok;
    }
    for (;;) {
      const list = listOf((await client.cases(filter)).cases);
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
