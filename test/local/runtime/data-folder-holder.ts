import { openDataFolder } from '../../../infra/local/boot/data-folder.ts';

/** Takes a data folder and keeps it until it is killed; for data-folder.test.ts. */
const folder = openDataFolder(process.argv[2] ?? '');
process.stdout.write('taken');
// The timer refers to the folder: a lock that nothing refers to is let go with the garbage.
setInterval(() => folder.path, 60_000);
