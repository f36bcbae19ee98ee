import { styleText } from 'node:util';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';
import { type Command, EXIT } from './command.ts';
import { readScanFileLocally } from './read-locally.ts';

export const scan: Command = {
  options: [{ name: 'json', help: 'prints the reading as JSON' }],
  async run(call) {
    const [file = ''] = call.operands;
    const reading = await readScanFileLocally(file, 'scan');
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
