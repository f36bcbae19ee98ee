import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { ALLOWED } from '../../../functions/watchlist-keys.ts';
import { allowedFileSchema } from '../../../shared/watchlists/remembered.ts';
import { ApiClient } from './api-client.ts';
import { type Command, CommandError, EXIT } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { uploadFile } from './submit.ts';

const FORM =
  '{"allowed": [{"name": …, "entry": …, "author": …, "reason": …, "expires": "2026-12-31"}]}; see docs/operations.md';

export const allow: Command = {
  options: [{ name: 'json', help: 'prints the pairs as JSON' }, ...connectionOptions],
  async run(call) {
    const [path = ''] = call.operands;
    const text = await readFile(path, 'utf8').catch(() => {
      throw new CommandError(`there is no file ${path}`);
    });
    const { allowed } = pairsIn(path, text);
    const connection = connect(call, 'operator');
    const { referenceBucket } = await new ApiClient(connection).about();
    await uploadFile(connection, referenceBucket, { path, key: `${ALLOWED}${basename(path)}` });
    if (call.has('json')) console.log(JSON.stringify(allowed));
    else
      for (const { name, entry, author, expires } of allowed)
        console.log(`“${name}” and entry ${entry} need no officer until ${expires}, by ${author}`);
    return EXIT.ok;
  },
};

function pairsIn(path: string, text: string) {
  try {
    return allowedFileSchema.parse(JSON.parse(text));
  } catch (error) {
    const what = error instanceof z.ZodError ? z.prettifyError(error) : 'it is not JSON';
    throw new CommandError(`${path} is no file of allowed pairs: ${what}`, FORM, { cause: error });
  }
}
