import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { SCAN_LIMITS } from '../../../functions/read-scan/read-scan-file.ts';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import { type Command, CommandError, EXIT } from './command.ts';
import { pictureOfScan } from './picture/picture-of-scan.ts';
import { bytesOf, readScanFileLocally } from './read-locally.ts';

export const scan: Command = {
  options: [
    { name: 'json', help: 'prints the reading as JSON' },
    { name: 'picture', value: 'OUT.png', help: 'draws the image in eight bits with the regions that were measured' },
  ],
  async run(call) {
    const [file = ''] = call.operands;
    const reading = await readScanFileLocally(file, 'scan');
    const out = call.value('picture');
    if (out !== undefined) await draw(file, out, reading);
    if (call.has('json')) {
      console.log(JSON.stringify(reading));
      return EXIT.ok;
    }
    const shown = shownOf(reading);
    console.log(`${styleText('bold', reading.file)}  ${reading.kind}`);
    for (const [name, value] of Object.entries(shown)) {
      console.log(
        `  ${styleText('dim', name.padEnd(20))} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
      );
    }
    for (const { code, message } of reading.problems) console.log(styleText('yellow', `  ${code}: ${message}`));
    return EXIT.ok;
  },
};

async function draw(file: string, out: string, reading: ScanReading): Promise<void> {
  if (!/\.png$/i.test(out)) throw new CommandError(`--picture takes the name of a PNG file, not "${out}"`);
  if (resolve(file) === resolve(out)) throw new CommandError('--picture names the image itself; name another file');
  if (reading.kind !== 'scan-image') throw new CommandError(`${reading.file} is no image`);
  await writeFile(out, await pictureOfScan(await bytesOf(file, SCAN_LIMITS.maxBytes), reading));
}

function shownOf(reading: ScanReading): object {
  if (reading.kind === 'scan-record') return reading.record;
  if (reading.kind === 'portal-record') {
    const { spectrum, profile, ...rest } = reading.portal;
    const channels = spectrum ? `${spectrum.counts.length} channels` : 'none';
    return { ...rest, profile: `${profile.length} points`, spectrum: channels };
  }
  const said = Object.entries(reading.metadata).filter(([, value]) => value !== null);
  return {
    size: `${reading.widthPx} x ${reading.heightPx}, ${reading.bits} bits`,
    ...(reading.secondEnergy && { secondEnergy: `image ${reading.secondEnergy.image + 1} of the file` }),
    ...reading.measures,
    ...(said.length > 0 && { metadata: Object.fromEntries(said) }),
  };
}
