import type { Authority } from '../gateway/authority.ts';
import type { Queues } from '../sqs/open-queues.ts';

const SNS = 'sns.amazonaws.com';

/**
 * Publishes to a topic for an AWS service that acts as a role of the app: to every queue that is subscribed, with the
 * permissions that role, topic, keys and queues give.
 *
 * @throws AccessDenied
 */
export function topicsOf(authority: Authority, queues: Pick<Queues, 'send'>) {
  const { region, accountId, subscriptions } = authority.stage;
  return async (service: string, roleArn: string, topicArn: string, message: string): Promise<void> => {
    const [name = ''] = service.split('.');
    authority.demandPublish(service, roleArn, topicArn, `arn:aws:${name}:${region}:${accountId}:job`);
    for (const { queueArn } of subscriptions.filter((each) => each.topicArn === topicArn)) {
      authority.demandSend(SNS, queueArn, topicArn);
      await queues.send(queueArn, message);
    }
  };
}
