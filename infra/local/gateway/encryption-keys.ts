import type { Stage } from '../templates/stage.ts';
import type { Need } from './need.ts';

type Encrypted = Pick<Stage, 'region' | 'accountId' | 'buckets' | 'queues' | 'topics' | 'tables' | 'keys'>;

/**
 * Which customer-managed key protects what, and what a caller must be allowed to do with it. Nothing is encrypted on
 * one machine, but a role that lacks the key's grant would be refused on AWS, so it is refused here.
 */
export class EncryptionKeys {
  readonly #stage: Encrypted;

  constructor(stage: Encrypted) {
    this.#stage = stage;
  }

  /** The grants that a write (`GenerateDataKey`) or a read (`Decrypt`) of an object needs. */
  ofObject(action: 'GenerateDataKey' | 'Decrypt', bucketName: string, objectArn: string, keyHeader?: string): Need[] {
    const bucket = this.#stage.buckets.find(({ name }) => name === bucketName);
    if (bucket === undefined) return [];
    // With a bucket key S3 asks KMS once for the bucket, so the encryption context names the bucket alone.
    const context = bucket.bucketKey ? bucket.arn : objectArn;
    return this.#need(action, keyHeader ?? bucket.keyArn, 's3', { 'aws:s3:arn': context });
  }

  ofQueue(actions: readonly ('GenerateDataKey' | 'Decrypt')[], queueArn: string): Need[] {
    const queue = this.#stage.queues.find(({ arn }) => arn === queueArn);
    return actions.flatMap((action) => this.#need(action, queue?.keyArn, 'sqs', { 'aws:sqs:arn': queueArn }));
  }

  /** What publishing to a topic needs. */
  ofTopic(topicArn: string): Need[] {
    const keyArn = this.#stage.topics.find(({ arn }) => arn === topicArn)?.keyArn;
    return (['GenerateDataKey', 'Decrypt'] as const).flatMap((action) =>
      this.#need(action, keyArn, 'sns', { 'aws:sns:topicArn': topicArn }),
    );
  }

  /** DynamoDB asks KMS in the caller's name for the table's key, whatever the caller does with the table. */
  ofTable(tableName: string): Need[] {
    const table = this.#stage.tables.find(({ name }) => name === tableName);
    const context = { 'aws:dynamodb:tableName': tableName, 'aws:dynamodb:subscriberId': this.#stage.accountId };
    return this.#need('Decrypt', table?.keyArn, 'dynamodb', context);
  }

  /** The ARN that a template's or header's mention of a key means; undefined for the keys that AWS manages. */
  #resolve(mention: string): string | undefined {
    const name = mention.replace(/^arn:aws:kms:[^:]*:[^:]*:/, '');
    if (name.startsWith('alias/aws/')) return undefined;
    const key = this.#stage.keys.find(
      ({ arn, keyId, aliases }) => arn === mention || keyId === mention || aliases.includes(name),
    );
    return key?.arn ?? mention;
  }

  #need(
    action: 'GenerateDataKey' | 'Decrypt',
    mention: string | undefined,
    service: string,
    encryptionContext: Record<string, string>,
  ): Need[] {
    const resource = mention === undefined ? undefined : this.#resolve(mention);
    if (resource === undefined) return [];
    const context: Record<string, string | string[]> = {
      'kms:ViaService': `${service}.${this.#stage.region}.amazonaws.com`,
      'kms:EncryptionContextKeys': Object.keys(encryptionContext),
    };
    for (const [name, value] of Object.entries(encryptionContext)) context[`kms:EncryptionContext:${name}`] = value;
    return [{ action: `kms:${action}`, resource, context }];
  }
}
