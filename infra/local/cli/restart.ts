import { ApiClient } from './api-client.ts';
import { caseIdOperand } from './case-id-operand.ts';
import { type Command, EXIT } from './command.ts';
import { connect, connectionOptions } from './connection.ts';

export const restart: Command = {
  options: connectionOptions,
  async run(call) {
    const { id } = caseIdOperand(call.operands[0]);
    await new ApiClient(connect(call, 'operator')).restart(id);
    console.log(`${id} will be examined anew when reconcile runs next, within five minutes`);
    return EXIT.ok;
  },
};
