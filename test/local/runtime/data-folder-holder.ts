import { openDataFolder } from '../../../infra/local/boot/data-folder.ts';

/** Takes a data folder and keeps it until it is killed; for data-folder.test.ts. */
openDataFolder(process.argv[2] ?? '');
process.stdout.write('taken');
setInterval(() => {}, 60_000);
