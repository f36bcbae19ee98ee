import { ApiClient } from './api-client.ts';
import { type Command, CommandError, EXIT } from './command.ts';
import { connect, connectionOptions } from './connection.ts';

export const adopt: Command = {
  options: [
    { name: 'reason', value: 'TEXT', help: 'why it is right that so much is gone (required)' },
    { name: 'json', help: 'prints what was permitted as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const [list = '', edition = ''] = call.operands;
    const reason = call.value('reason');
    if (reason === undefined) throw new CommandError('why?', 'give --reason');
    const { permitted } = await new ApiClient(connect(call, 'operator')).permit(list, { edition, reason });
    console.log(
      call.has('json')
        ? JSON.stringify(permitted)
        : `edition ${permitted.edition} of ${permitted.list} may come in force, and will in a moment: see "tidewaiter editions"`,
    );
    return EXIT.ok;
  },
};
