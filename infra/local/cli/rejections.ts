import { ApiClient } from './api-client.ts';
import { type Command, EXIT } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { textTable } from './text-table.ts';

export const rejections: Command = {
  options: [{ name: 'json', help: 'prints the list as JSON' }, ...connectionOptions],
  async run(call) {
    const { rejections: rejected } = await new ApiClient(connect(call, 'operator')).rejections();
    if (call.has('json')) console.log(JSON.stringify(rejected));
    else if (rejected.length === 0) console.log('no rejections');
    else {
      const rows = rejected.map(({ key, receivedAt, problem }) => [
        receivedAt.slice(0, 19).replace('T', ' '),
        JSON.stringify(key),
        problem.code,
        problem.message,
      ]);
      console.log(textTable(['received', 'key', 'code', 'why'], rows));
    }
    return EXIT.ok;
  },
};
