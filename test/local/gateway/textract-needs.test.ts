import { expect, test } from 'vitest';
import { EncryptionKeys } from '../../../infra/local/gateway/encryption-keys.ts';
import type { IncomingCall } from '../../../infra/local/gateway/need.ts';
import { textractNeeds } from '../../../infra/local/gateway/workflow-actions.ts';

const nothing = {
  region: 'eu-west-1',
  accountId: '000000000000',
  buckets: [],
  queues: [],
  topics: [],
  tables: [],
  keys: [],
};
const needsOf = (operation: string, body: object) => {
  const call: IncomingCall = {
    ...{ method: 'POST', target: '/', headers: { 'x-amz-target': `Textract.${operation}` } },
    json: body,
  };
  return textractNeeds(call, new EncryptionKeys(nothing));
};
const place = { Bucket: 'intake', Name: 'NLRTM/TW-1/papers/long.pdf', Version: 'v1' };

const STARTS = ['StartDocumentTextDetection', 'StartExpenseAnalysis', 'StartDocumentAnalysis'];

test.each(STARTS)(
  '%s needs the right to hand over the role, to Textract, where it is to tell of its end',
  (operation) => {
    const RoleArn = 'arn:aws:iam::000000000000:role/tells';
    const needs = needsOf(operation, {
      DocumentLocation: { S3Object: place },
      NotificationChannel: { SNSTopicArn: 'arn:aws:sns:eu-west-1:000000000000:done', RoleArn },
    });
    expect(needs).toContainEqual({
      ...{ action: 'iam:PassRole', resource: RoleArn },
      context: { 'iam:PassedToService': 'textract.amazonaws.com' },
    });
    expect(needs.map(({ action }) => action)).toEqual([`textract:${operation}`, 'iam:PassRole', 's3:GetObjectVersion']);
  },
);

test('a file that has one version only is fetched by the right to get it', () => {
  const { Bucket, Name } = place;
  const needs = needsOf('StartExpenseAnalysis', { DocumentLocation: { S3Object: { Bucket, Name } } });
  expect(needs.map(({ action }) => action)).toEqual(['textract:StartExpenseAnalysis', 's3:GetObject']);
});

test('a job that tells nobody hands over nothing', () => {
  const needs = needsOf('StartDocumentTextDetection', { DocumentLocation: { S3Object: place } });
  expect(needs.map(({ action }) => action)).toEqual(['textract:StartDocumentTextDetection', 's3:GetObjectVersion']);
});
