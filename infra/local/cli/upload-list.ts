import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sourcesOf } from '../../../functions/watchlist-keys.ts';
import { isCompanionFile } from '../../../shared/watchlists/edition.ts';
import { listNameSchema } from '../../../shared/watchlists/list-in-force.ts';
import { ApiClient } from './api-client.ts';
import { type Command, CommandError, EXIT } from './command.ts';
import { connect, connectionOptions } from './connection.ts';
import { uploadFile } from './submit.ts';

export const uploadList: Command = {
  options: [
    { name: 'private', help: "the list is one of the agency's own, which the settings name with its ports" },
    { name: 'json', help: 'prints what was uploaded as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const [list = '', folder = ''] = call.operands;
    const named = listNameSchema.safeParse(list);
    if (!named.success)
      throw new CommandError(`"${list}" names no list`, 'up to 40 small letters, digits and -, e.g. ofac-sdn');
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
      throw new CommandError(`there is no folder ${folder}`);
    });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    if (files.length === 0)
      throw new CommandError(`${folder} holds no file`, 'name the folder with the files of the list');
    const connection = connect(call, 'operator');
    const { referenceBucket } = await new ApiClient(connection).about();
    const below = `${sourcesOf(call.has('private') ? 'private' : 'public')}${list}/`;
    // What adds to a main file goes first, so that it is there when the list is compiled.
    const inOrder = [...files.filter(isCompanionFile), ...files.filter((file) => !isCompanionFile(file))];
    for (const file of inOrder)
      await uploadFile(connection, referenceBucket, { path: join(folder, file), key: `${below}${file}` });
    console.log(
      call.has('json')
        ? JSON.stringify({ list, uploaded: inOrder })
        : `${inOrder.length} files of ${list} uploaded; see what becomes of them with: tidewaiter editions`,
    );
    return EXIT.ok;
  },
};
