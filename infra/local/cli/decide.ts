import { dispositionSchema, reasonSchema } from '../../../shared/cases/decision.ts';
import { ApiClient } from './api-client.ts';
import { laneOption, openTaskOf } from './claim.ts';
import { type Command, CommandError, EXIT, oneOf } from './command.ts';
import { connect, connectionOptions } from './connection.ts';

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
    const { task } = await client.decide(address, { disposition, reason, note: call.value('note') ?? null });
    console.log(
      call.has('json') ? JSON.stringify(task) : `${task.lane} of ${task.port}/${task.reference}: ${disposition}`,
    );
    return EXIT.ok;
  },
};
