import { type Command, EXIT } from './command.ts';
import { readDocumentFile } from './read-locally.ts';
import { publishedReading } from './reading-contract.ts';
import { readingText } from './reading-text.ts';

export const read: Command = {
  options: [{ name: 'json', help: 'prints the reading as JSON' }],
  async run(call) {
    const [file = ''] = call.operands;
    const reading = await readDocumentFile(file);
    console.log(
      call.has('json') ? JSON.stringify(publishedReading(reading)) : reading.papers.map(readingText).join('\n\n'),
    );
    return EXIT.ok;
  },
};
