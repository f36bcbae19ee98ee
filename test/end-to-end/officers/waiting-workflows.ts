import { SendTaskSuccessCommand, SFNClient, SFNServiceException } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';

/** In place of Step Functions: one execution waits for each task, under the token that it was asked with last. */
export class WaitingWorkflows {
  readonly client = new SFNClient({ region: 'eu-west-1' });
  /** What each task's workflow heard, by the task's address. */
  readonly heard = new Map<string, string[]>();
  readonly #waits = new Map<string, string>();
  readonly #current = new Map<string, string>();
  #tokens = 0;

  constructor(random: () => number, lostShare: number) {
    mockClient(this.client)
      .on(SendTaskSuccessCommand)
      .callsFake(({ taskToken, output }: { taskToken: string; output: string }) => {
        if (random() < lostShare) throw new Error('throttled');
        const task = this.#waits.get(taskToken);
        if (task === undefined || this.#current.get(task) !== taskToken)
          throw new SFNServiceException({ name: 'TaskTimedOut', $fault: 'client', $metadata: {} });
        this.#current.delete(task);
        this.heard.set(task, [...(this.heard.get(task) ?? []), output]);
        if (random() < lostShare) throw new Error('the answer was lost');
        return {};
      });
  }

  /** The token under which the workflow asks (again); null where it has heard. */
  ask(task: string): string | null {
    if (this.heard.has(task)) return null;
    this.#tokens += 1;
    const token = `token-${this.#tokens}`;
    this.#waits.set(token, task);
    this.#current.set(task, token);
    return token;
  }
}
