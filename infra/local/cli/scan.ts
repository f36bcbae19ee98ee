import { styleText } from 'node:util';
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
    const shown: object =
      reading.kind === 'scan-image'
        ? { ...reading.measures, size: `${reading.widthPx} x ${reading.heightPx}, ${reading.bits} bits` }
        : reading.record;
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
