import { join } from 'node:path';
import { build } from 'esbuild';
import type { BundleName } from '../../infra/bundles.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a command of the SDK needs in a policy. */
const ACTION_OF: Readonly<Record<string, string>> = {
  Get: 'dynamodb:GetItem',
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
  Delete: 'dynamodb:DeleteItem',
  Query: 'dynamodb:Query',
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  PutObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  ListParts: 's3:ListMultipartUploadParts',
  ListObjectsV2: 's3:ListBucket',
  ListObjectVersions: 's3:ListBucketVersions',
  DeleteObject: 's3:DeleteObject',
  GetPublicKey: 'kms:GetPublicKey',
  Sign: 'kms:Sign',
  SendMessage: 'sqs:SendMessage',
  PutEvents: 'events:PutEvents',
  StartExecution: 'states:StartExecution',
  DescribeExecution: 'states:DescribeExecution',
  SendTaskSuccess: 'states:SendTaskSuccess',
  DetectDocumentText: 'textract:DetectDocumentText',
  AnalyzeExpense: 'textract:AnalyzeExpense',
  AnalyzeID: 'textract:AnalyzeID',
  AnalyzeDocument: 'textract:AnalyzeDocument',
  StartDocumentTextDetection: 'textract:StartDocumentTextDetection',
  GetDocumentTextDetection: 'textract:GetDocumentTextDetection',
  StartExpenseAnalysis: 'textract:StartExpenseAnalysis',
  GetExpenseAnalysis: 'textract:GetExpenseAnalysis',
  StartDocumentAnalysis: 'textract:StartDocumentAnalysis',
  GetDocumentAnalysis: 'textract:GetDocumentAnalysis',
};

export interface Calls {
  readonly actions: ReadonlySet<string>;
  /** Indexes of the table that it queries. */
  readonly indexes: ReadonlySet<string>;
  /** Variables without which it does not start. */
  readonly environment: ReadonlySet<string>;
}

/** The calls that stand in a function's code once everything it does not use is shaken off. Throws on a command it doesn't know. */
export async function callsOf(name: BundleName): Promise<Calls> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join('functions', name, 'handler.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    treeShaking: true,
    minifySyntax: true,
    write: false,
    outdir: 'unused',
  });
  const code = outputFiles.map(({ text }) => text).join('\n');
  const actions = [...code.matchAll(/new (\w+)Command\d*\(/g)].map(([, command = '']) => {
    const action = ACTION_OF[command];
    if (action === undefined) throw new Error(`${name} sends ${command}Command: add its action to this list`);
    return action;
  });
  // An object that is put with tags needs a right more.
  if (/\bTagging: /.test(code)) actions.push('s3:PutObjectTagging');
  // What @aws-sdk/lib-storage sends; beginning, parts and completion of an upload count as putting the object.
  if (code.includes('new Upload(')) actions.push('s3:PutObject', 's3:AbortMultipartUpload');
  return {
    actions: new Set(actions),
    indexes: new Set(matches(code, /IndexName: "(\w+)"/g)),
    environment: new Set(matches(code, /(?:required\("|process\.env\.)([A-Z_]+)/g)),
  };
}

function matches(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, found = '']) => found);
}
