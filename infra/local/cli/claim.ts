import type { Lane } from '../../../shared/ports/port-profile.ts';
import { laneSchema } from '../../../shared/ports/port-profile.ts';
import { ApiClient } from './api-client.ts';
import { caseIdOperand } from './case-id-operand.ts';
import { type Call, type Command, CommandError, EXIT, oneOf } from './command.ts';
import { connect, connectionOptions } from './connection.ts';

export const laneOption = { name: 'lane', value: 'LANE', help: 'which task, where the case has several' };

export const claim: Command = {
  options: [laneOption, { name: 'json', help: 'prints the task as JSON' }, ...connectionOptions],
  async run(call) {
    const client = new ApiClient(connect(call, 'officer-anna'));
    const { task } = await client.claim(await openTaskOf(client, call));
    console.log(
      call.has('json')
        ? JSON.stringify(task)
        : `${task.lane} of ${task.port}/${task.reference} is yours until ${task.leaseUntil}`,
    );
    return EXIT.ok;
  },
};

/** The address of the one undecided task of a case that the call means. Throws CommandError where there is none, or several. */
export async function openTaskOf(client: ApiClient, call: Call): Promise<string> {
  const { id } = caseIdOperand(call.operands[0]);
  const lane: Lane | undefined = oneOf(call, 'lane', laneSchema.options);
  const { case: record, tasks } = await client.case(id);
  const current = tasks.filter(
    (task) => task.revision === record.revision && (lane === undefined || task.lane === lane),
  );
  const open = current.filter((task) => task.state === 'open');
  const [task] = open.length > 0 ? open : current;
  if (task === undefined) throw new CommandError(`${id} has no ${lane === undefined ? '' : `${lane} `}task`);
  if (open.length > 1)
    throw new CommandError(
      `${id} has several tasks`,
      `say which with --lane: ${open.map((one) => one.lane).join(', ')}`,
    );
  return `${id}/${task.revision}/${task.lane}`;
}
