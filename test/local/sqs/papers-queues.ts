import { openQueues } from '../../../infra/local/sqs/open-queues.ts';
import type { Queue } from '../../../infra/local/templates/stage.ts';

const ARN = 'arn:aws:sqs:eu-west-1:000000000000:';

function queue(name: string, attributes: Record<string, string>): Queue {
  const url = `http://127.0.0.1:1/000000000000/${name}`;
  return { name, arn: ARN + name, url, fifo: false, attributes };
}

export const DEAD = queue('dead', {});
export const PAPERS = queue('papers', {
  VisibilityTimeout: '60',
  RedrivePolicy: JSON.stringify({ deadLetterTargetArn: DEAD.arn, maxReceiveCount: 2 }),
});

/** A queue that gives up on a message after two deliveries, and the queue where it then lies. */
export async function openPapers(dataDir: string) {
  return await openQueues({ dataDir, region: 'eu-west-1', queues: [PAPERS, DEAD] });
}
