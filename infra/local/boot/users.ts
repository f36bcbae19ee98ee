import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../gateway/credentials.ts';
import type { Policies } from '../policies/policies.ts';
import type { Bucket, Stage } from '../templates/stage.ts';

/** Who works with a Tidewaiter on one machine; in AWS these are people and systems with roles of the agency's own. */
export const LOCAL_USERS = ['operator', 'officer-anna', 'officer-ben', 'supervisor-chris'] as const;
export type LocalUser = (typeof LOCAL_USERS)[number];

interface Grant {
  Effect: 'Allow';
  Action: string[];
  Resource: string | string[];
}

/** Where the operator may put objects: buckets by the variable that tells the functions of them, and a prefix. */
const UPLOADS = [
  { variable: 'INTAKE_BUCKET', prefix: '' },
  { variable: 'REFERENCE_BUCKET', prefix: 'watchlists/sources/' },
];

/**
 * Gives each user an access key and a policy, and writes `<dataDir>/credentials.json` for the command line:
 * `{<user>: {accessKeyId, secretAccessKey}}`, readable by its owner alone. Keys stay the same over restarts.
 */
export function admitUsers(stage: Stage, policies: Policies, credentials: Credentials, dataDir: string): void {
  const file: Record<string, { accessKeyId: string; secretAccessKey: string }> = {};
  for (const user of LOCAL_USERS) {
    const arn = `arn:aws:iam::${stage.accountId}:user/${user}`;
    const Statement = user === 'operator' ? operatorGrants(stage) : officerGrants(stage);
    policies.attach(arn, { Version: '2012-10-17', Statement }, `policy of the local user ${user}`);
    file[user] = credentials.issue(arn);
  }
  const path = join(dataDir, 'credentials.json');
  writeFileSync(`${path}.new`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** What the template's policy for officers says: look at everything, claim and decide tasks. */
function officerGrants(stage: Stage): Grant[] {
  const apis = stage.httpApis.map((api) => `${apiArn(stage, api.id)}/${api.stageName}`);
  if (apis.length === 0) return [];
  const Resource = apis.flatMap((api) => [`${api}/GET/*`, `${api}/POST/tasks/*`]);
  return [{ Effect: 'Allow', Action: ['execute-api:Invoke'], Resource }];
}

function operatorGrants(stage: Stage): Grant[] {
  const grants: Grant[] = [];
  const allow = (Action: string[], Resource: string[]) => {
    if (Resource.length > 0) grants.push({ Effect: 'Allow', Action, Resource });
  };
  for (const { variable, prefix } of UPLOADS) {
    const bucket = bucketOf(stage, variable);
    if (bucket === undefined) continue;
    allow(['s3:PutObject', 's3:AbortMultipartUpload', 's3:GetObject'], [`${bucket.arn}/${prefix}*`]);
    allow(['s3:ListBucket'], [bucket.arn]);
    if (bucket.keyArn !== undefined) allow(['kms:GenerateDataKey', 'kms:Decrypt'], [bucket.keyArn]);
  }
  allow(
    ['execute-api:Invoke'],
    stage.httpApis.map(({ id }) => `${apiArn(stage, id)}/*`),
  );
  const machines = stage.stateMachines.map(({ arn }) => arn);
  allow(['states:ListExecutions', 'states:DescribeStateMachine'], machines);
  allow(
    ['states:DescribeExecution', 'states:GetExecutionHistory', 'states:RedriveExecution'],
    machines.map((arn) => `${arn.replace(':stateMachine:', ':execution:')}:*`),
  );
  return grants;
}

function bucketOf(stage: Stage, variable: string): Bucket | undefined {
  const names = new Set(stage.functions.map(({ environment }) => environment[variable]));
  return stage.buckets.find(({ name }) => names.has(name));
}

function apiArn(stage: Stage, apiId: string): string {
  return `arn:aws:execute-api:${stage.region}:${stage.accountId}:${apiId}`;
}
