import { styleText } from 'node:util';
import { ApiClient } from './api-client.ts';
import { type Command, EXIT } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { textTable } from './text-table.ts';

export const editions: Command = {
  options: [{ name: 'json', help: 'prints them as JSON' }, ...connectionOptions],
  async run(call) {
    const { lists } = await new ApiClient(connect(call, 'operator')).lists();
    const keptOut = lists.flatMap((one) => one.keptOut);
    if (call.has('json')) console.log(JSON.stringify(lists));
    else if (lists.length === 0) console.log('no watchlist is there');
    else {
      const rows = lists.map(({ list, private: own, inForce }) => [
        own ? `${list} (private)` : list,
        inForce?.edition ?? styleText('red', 'none in force'),
        String(inForce?.entries ?? ''),
        String(inForce?.names ?? ''),
        inForce?.adoptedAt.slice(0, 19).replace('T', ' ') ?? '',
        inForce?.permit ? `permitted by ${inForce.permit.by}: ${inForce.permit.reason}` : '',
      ]);
      console.log(textTable(['list', 'edition', 'entries', 'names', 'in force since', ''], rows));
      for (const { list, edition, at, code, because } of keptOut)
        console.log(
          `${styleText('red', 'kept out')}  ${at.slice(0, 19).replace('T', ' ')}  ${list} ${edition ?? ''}  ${because} (${code})`,
        );
    }
    return keptOut.length > 0 ? EXIT.attention : EXIT.ok;
  },
};
