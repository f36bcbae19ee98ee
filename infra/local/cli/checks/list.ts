import { styleText } from 'node:util';
import { CATALOGUE } from '../../../../shared/checks/catalogue.ts';
import { ApiClient } from '../api-client.ts';
import { type Command, CommandError, EXIT } from '../command.ts';
import { connect, connectionOptions } from '../connection.ts';
import { checksTable, settingText } from './check-rows.ts';
import { checksMarkdown } from './markdown.ts';

export const listChecks: Command = {
  options: [
    { name: 'port', value: 'LOCODE', help: 'as this port runs them (default: as they run where nothing was set)' },
    { name: 'history', help: "the changes of the port's profile, the last first" },
    { name: 'markdown', help: 'prints the table of docs/checks.md' },
    { name: 'json', help: 'prints them as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const port = call.value('port');
    if (call.has('markdown')) {
      process.stdout.write(checksMarkdown());
      return EXIT.ok;
    }
    if (port === undefined) {
      if (call.has('history')) throw new CommandError("whose changes? each port's profile has its own", 'give --port');
      const plain = CATALOGUE.map(({ examine, ...check }) => check);
      console.log(call.has('json') ? JSON.stringify(plain) : checksTable([]));
      return EXIT.ok;
    }
    const client = new ApiClient(connect(call, 'supervisor-chris'));
    if (call.has('history')) {
      const { editions } = await client.checksHistory(port);
      if (call.has('json')) console.log(JSON.stringify(editions));
      else if (editions.length === 0) console.log(`${port} has set nothing: every check runs as usual`);
      for (const { edition, changed, settings } of call.has('json') ? [] : editions)
        for (const setting of settings.filter(({ check }) => check === changed))
          console.log(`${styleText('dim', String(edition).padStart(4))}  ${settingText(setting)}`);
      return EXIT.ok;
    }
    const { profile } = await client.checks(port);
    if (call.has('json')) {
      console.log(JSON.stringify(profile));
      return EXIT.ok;
    }
    console.log(checksTable(profile.settings));
    console.log(
      profile.edition === 0
        ? `\n${port} has set nothing: every check runs as usual`
        : `\n${styleText('bold', `Set at ${port}`)}, edition ${profile.edition} of its profile`,
    );
    for (const setting of profile.settings) console.log(`  ${settingText(setting)}`);
    return EXIT.ok;
  },
};
