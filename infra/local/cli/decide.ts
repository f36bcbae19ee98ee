import { randomUUID } from 'node:crypto';
import { dispositionSchema, reasonSchema } from '../../../shared/cases/decision.ts';
import { ApiClient } from './api-client.ts';
import { laneOption, openTaskOf } from './claim.ts';
import { type Command, CommandError, EXIT, oneOf } from './command.ts';
import { connect, connectionOptions } from './connection.ts';

const GOES_ON = {
  decided: '',
  second: '; a second officer must decide too',
  supervisor: '; the officers differ, a supervisor must decide',
};

export const decide: Command = {
  options: [
    { name: 'disposition', value: 'WORD', help: `one of ${dispositionSchema.options.join(', ')} (required)` },
    { name: 'reason', value: 'CODE', help: `one of ${reasonSchema.options.join(', ')} (required)` },
    { name: 'note', value: 'TEXT', help: 'what else should be known' },
    laneOption,
    { name: 'json', help: 'prints the task as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const disposition = oneOf(call, 'disposition', dispositionSchema.options);
    const reason = oneOf(call, 'reason', reasonSchema.options);
    if (disposition === undefined) throw new CommandError('decide what?', 'give --disposition');
    if (reason === undefined) throw new CommandError('for what reason?', 'give --reason');
    const client = new ApiClient(connect(call, 'officer-anna'));
    const address = await openTaskOf(client, call);
    const note = call.value('note') ?? null;
    const answer = await client.decide(address, { disposition, reason, note, requestId: randomUUID() });
    const { port, reference, lane } = answer.task;
    console.log(
      call.has('json')
        ? JSON.stringify(answer.task)
        : `${lane} of ${port}/${reference}: ${disposition}${GOES_ON[answer.outcome]}`,
    );
    return EXIT.ok;
  },
};
