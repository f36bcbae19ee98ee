import { writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { SCAN_LIMITS } from '../../../functions/read-scan/read-scan-file.ts';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import { type Command, CommandError, EXIT } from './command.ts';
import { pictureOfScan } from './picture/picture-of-scan.ts';
import { bytesOf, readScanFileLocally } from './read-locally.ts';
import { scanReadingText } from './scan-text.ts';

export const scan: Command = {
  options: [
    { name: 'json', help: 'prints the reading as JSON' },
    { name: 'picture', value: 'OUT.png', help: 'draws the image in eight bits with the regions that were measured' },
  ],
  async run(call) {
    const [file = ''] = call.operands;
    const reading = await readScanFileLocally(file, basename(dirname(resolve(file))));
    const out = call.value('picture');
    if (out !== undefined) await draw(file, out, reading);
    if (call.has('json')) {
      console.log(JSON.stringify(reading));
      return EXIT.ok;
    }
    console.log(scanReadingText(reading));
    return EXIT.ok;
  },
};

async function draw(file: string, out: string, reading: ScanReading): Promise<void> {
  if (!/\.png$/i.test(out)) throw new CommandError(`--picture takes the name of a PNG file, not "${out}"`);
  if (resolve(file) === resolve(out)) throw new CommandError('--picture names the image itself; name another file');
  if (reading.kind !== 'scan-image') throw new CommandError(`${reading.file} is no image`);
  await writeFile(out, await pictureOfScan(await bytesOf(file, SCAN_LIMITS.maxBytes), reading));
}
