import type { Authority } from './authority.ts';
import { dynamodbNeeds } from './dynamodb-actions.ts';
import type { IncomingCall, Need } from './need.ts';
import { s3Needs } from './s3-actions.ts';
import { signingNeeds } from './signing-actions.ts';
import { sqsNeeds } from './sqs-actions.ts';
import { eventsNeeds, lambdaNeeds, statesNeeds, textractNeeds } from './workflow-actions.ts';

export const SERVICE_NAMES = ['s3', 'sqs', 'dynamodb', 'states', 'events', 'textract', 'lambda', 'kms'] as const;

/** The services behind the gateway, by the name that clients sign for. */
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** What a request to a service needs, by that service's table of actions. */
export function needsOf(service: ServiceName, call: IncomingCall, { stage, keys }: Authority): Need[] {
  const arn = (name: string, rest: string) => `arn:aws:${name}:${stage.region}:${stage.accountId}:${rest}`;
  switch (service) {
    case 's3':
      return s3Needs(call, keys);
    case 'sqs':
      return sqsNeeds(call, keys, arn('sqs', ''));
    case 'dynamodb':
      return dynamodbNeeds(call, keys, {
        arnPrefix: arn('dynamodb', 'table/'),
        partitionKey: (table) =>
          stage.tables.find(({ name }) => name === table)?.KeySchema.find(({ KeyType }) => KeyType === 'HASH')
            ?.AttributeName,
      });
    case 'states':
      return statesNeeds(
        call,
        stage.stateMachines.map((machine) => machine.arn),
      );
    case 'events':
      return eventsNeeds(call, arn('events', 'event-bus/'));
    case 'textract':
      return textractNeeds(call, keys);
    case 'kms':
      return signingNeeds(call, stage.keys);
    case 'lambda':
      return lambdaNeeds(call, arn('lambda', 'function:'));
  }
}
