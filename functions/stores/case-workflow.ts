import { SendTaskSuccessCommand, SFNClient, SFNServiceException, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { type CaseRecord, executionName } from '../../shared/cases/case-record.ts';

export interface CaseWorkflow {
  client: SFNClient;
  arn: string;
}

export const openWorkflow = (arn: string, client = new SFNClient({})): CaseWorkflow => ({ client, arn });

/** Starts the workflow of a case's revision, once: its name is the revision's, so a second start is refused and that is well. */
export async function startRevision(
  workflow: CaseWorkflow,
  { port, reference, revision }: Pick<CaseRecord, 'port' | 'reference' | 'revision'>,
  waits: { gatherSeconds: number; settleSeconds: number },
): Promise<void> {
  try {
    await workflow.client.send(
      new StartExecutionCommand({
        stateMachineArn: workflow.arn,
        name: executionName(port, reference, revision),
        input: JSON.stringify({ port, reference, revision, ...waits }),
      }),
    );
  } catch (error) {
    if (!isNamed(error, 'ExecutionAlreadyExists')) throw error;
  }
}

/** Wakes the workflow that waits under this token. A token whose wait has ended needs no waking. */
export async function wake(client: SFNClient, taskToken: string, output: Record<string, unknown>): Promise<void> {
  try {
    await client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
  } catch (error) {
    if (!isNamed(error, 'TaskTimedOut') && !isNamed(error, 'TaskDoesNotExist') && !isNamed(error, 'InvalidToken'))
      throw error;
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof SFNServiceException && error.name === name;
}
