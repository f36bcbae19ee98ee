import { ApiClient } from '../api-client.ts';
import { type Command, CommandError, EXIT } from '../command.ts';
import { connect, connectionOptions } from '../connection.ts';
import { reportText } from './report-text.ts';

export const reportChecks: Command = {
  options: [
    { name: 'port', value: 'LOCODE', help: 'of one port (default: all ports of the region together)' },
    { name: 'month', value: 'YYYY-MM', help: 'cases closed in this month (default: this one)' },
    { name: 'all', help: 'shows every disparity that there are enough cases for, not only those that stand out' },
    { name: 'json', help: 'prints the figures as JSON' },
    ...connectionOptions,
  ],
  async run(call) {
    const [port, month] = [call.value('port'), call.value('month')];
    if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
      throw new CommandError(`"${month}" is no month`, 'write it as 2026-11');
    }
    const client = new ApiClient(connect(call, 'supervisor-chris'));
    const answer = await client.checksReport({
      ...(port !== undefined && { port }),
      ...(month !== undefined && { month }),
    });
    console.log(call.has('json') ? JSON.stringify(answer) : reportText(answer, call.has('all')));
    return answer.report.disparities.some(({ flagged }) => flagged) ? EXIT.attention : EXIT.ok;
  },
};
