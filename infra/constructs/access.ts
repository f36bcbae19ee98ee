import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IEventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { jobsOf, type TextractSettings } from '../../functions/read-document/textract/textract-settings.ts';
import type { Grant } from './grants.ts';

const DECRYPT = ['kms:Decrypt', 'kms:DescribeKey'];
const ENCRYPT = ['kms:Encrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:GenerateDataKey'];

type ItemAction = 'GetItem' | 'PutItem' | 'UpdateItem';

/** Named actions on items of the table, with the key they need. */
export function items(table: ITable, key: IKey, ...actions: readonly ItemAction[]): Grant[] {
  const writes = actions.some((action) => action !== 'GetItem');
  return [
    { actions: actions.map((action) => `dynamodb:${action}`), resources: [table.tableArn] },
    { actions: writes ? [...DECRYPT, ...ENCRYPT] : DECRYPT, resources: [key.keyArn] },
  ];
}

/** Queries on the table and on the named indexes. */
export function queries(table: ITable, ...indexes: readonly ('queue' | 'holder' | 'identifiers')[]): Grant {
  return {
    actions: ['dynamodb:Query'],
    resources: [table.tableArn, ...indexes.map((index) => `${table.tableArn}/index/${index}`)],
  };
}

type ObjectAction =
  | 'GetObject'
  | 'GetObjectVersion'
  | 'PutObject'
  | 'PutObjectTagging'
  | 'DeleteObject'
  | 'AbortMultipartUpload'
  | 'ListMultipartUploadParts';

/** Named actions on the objects of a bucket, or on those below a prefix. */
export function objects(
  bucket: IBucket,
  key: IKey,
  actions: readonly ObjectAction[],
  below: string,
  because: string,
): Grant[] {
  return [
    { actions: actions.map((action) => `s3:${action}`), resources: [bucket.arnForObjects(`${below}*`)], because },
    {
      actions: actions.includes('PutObject') ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'],
      resources: [key.keyArn],
    },
  ];
}

export function sends(key: IKey, ...queues: readonly IQueue[]): Grant[] {
  return [
    { actions: ['sqs:SendMessage'], resources: queues.map((queue) => queue.queueArn) },
    { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] },
  ];
}

export function publishes(bus: IEventBus): Grant {
  return { actions: ['events:PutEvents'], resources: [bus.eventBusArn] };
}

export const RETURNS_TOKENS: Grant = {
  actions: ['states:SendTaskSuccess'],
  resources: ['*'],
  because:
    'Step Functions knows no resource for this action: the right lies in the task token, which cannot be guessed and stands in our table only.',
};

/** Textract's calls of the steps that are on. */
export function asksTextract(settings: Pick<TextractSettings, 'steps' | 'jobFromPages' | 'dearJobFromPages'>): Grant[] {
  const { words, expense, identity, ...features } = settings.steps;
  const jobs = jobsOf(settings);
  const actions = [
    ...(words ? ['textract:DetectDocumentText'] : []),
    ...(expense ? ['textract:AnalyzeExpense'] : []),
    ...(identity ? ['textract:AnalyzeID'] : []),
    ...(Object.values(features).includes(true) ? ['textract:AnalyzeDocument'] : []),
    ...(jobs.words ? ['textract:StartDocumentTextDetection', 'textract:GetDocumentTextDetection'] : []),
    ...(jobs.expense ? ['textract:StartExpenseAnalysis', 'textract:GetExpenseAnalysis'] : []),
    ...(jobs.document ? ['textract:StartDocumentAnalysis', 'textract:GetDocumentAnalysis'] : []),
  ];
  const because = 'Textract knows no resources: its calls are granted on * or not at all.';
  return actions.length > 0 ? [{ actions, resources: ['*'], because }] : [];
}
