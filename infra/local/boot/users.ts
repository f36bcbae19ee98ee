import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../gateway/credentials.ts';
import type { Policies } from '../policies/policies.ts';
import type { ManagedPolicy, Stage } from '../templates/stage.ts';
import { LOCAL_USERS } from './demo-users.ts';

/** Where the operator puts papers, scans and watchlists: the bucket by the output that names it, and a folder in it. */
const UPLOADS = [
  { output: 'IntakeBucket', folder: '' },
  { output: 'ReferenceBucket', folder: 'watchlists/sources/' },
  { output: 'ReferenceBucket', folder: 'watchlists/private/sources/' },
  { output: 'ReferenceBucket', folder: 'watchlists/allowed/' },
];

interface Grant {
  Effect: 'Allow';
  Action: string[];
  Resource: string[];
}

/**
 * Gives each user an access key and policies, and writes `<dataDir>/credentials.json` for the command line:
 * `{<user>: {accessKeyId, secretAccessKey}}`, readable by its owner alone. Keys stay the same over restarts.
 *
 * Each gets the policy that the template's output of the user's role names, such as `OfficersPolicy`. The operator gets
 * besides every other policy that the template leaves to be attached by the agency, and what it takes to look after the
 * system.
 */
export function admitUsers(stage: Stage, policies: Policies, credentials: Credentials, dataDir: string): void {
  const file: Record<string, { accessKeyId: string; secretAccessKey: string }> = {};
  const policyOf = (user: string) => {
    const [role = ''] = user.split('-');
    return outputOf(stage, `${role[0]?.toUpperCase()}${role.slice(1)}sPolicy`);
  };
  const ofPeople = new Set(LOCAL_USERS.filter((user) => user !== 'operator').map(policyOf));
  for (const user of LOCAL_USERS) {
    const arn = `arn:aws:iam::${stage.accountId}:user/${user}`;
    const managed =
      user === 'operator'
        ? leftToAttach(stage).filter(({ arn: policy }) => !ofPeople.has(policy))
        : stage.managedPolicies.filter((policy) => policy.arn === policyOf(user));
    for (const { document, name } of managed) policies.attach(arn, document, name);
    if (user === 'operator') {
      const document = { Version: '2012-10-17', Statement: operatorGrants(stage) };
      policies.attach(arn, document, 'policy of the local user operator');
    }
    file[user] = credentials.issue(arn);
  }
  const path = join(dataDir, 'credentials.json');
  writeFileSync(`${path}.new`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Managed policies that no role of the app has. */
function leftToAttach(stage: Stage): ManagedPolicy[] {
  return stage.managedPolicies.filter(
    ({ place }) =>
      !stage.identityPolicies.some(
        (attached) => attached.place.stack === place.stack && attached.place.logicalId === place.logicalId,
      ),
  );
}

function operatorGrants(stage: Stage): Grant[] {
  const grants: Grant[] = [];
  const allow = (Action: string[], Resource: string[]) => {
    if (Resource.length > 0) grants.push({ Effect: 'Allow', Action, Resource });
  };
  for (const { output, folder } of UPLOADS) {
    const bucket = stage.buckets.find(({ name }) => name === outputOf(stage, output));
    if (bucket === undefined) continue;
    allow(['s3:PutObject', 's3:AbortMultipartUpload', 's3:GetObject'], [`${bucket.arn}/${folder}*`]);
    allow(['s3:ListBucket'], [bucket.arn]);
    if (bucket.keyArn !== undefined) allow(['kms:GenerateDataKey', 'kms:Decrypt'], [bucket.keyArn]);
  }
  const reference = stage.buckets.find(({ name }) => name === outputOf(stage, 'ReferenceBucket'));
  if (reference !== undefined) allow(['s3:GetObject'], [`${reference.arn}/watchlists/current/*`]);
  const machines = stage.stateMachines.map(({ arn }) => arn);
  allow(['states:ListExecutions', 'states:DescribeStateMachine'], machines);
  allow(
    ['states:DescribeExecution', 'states:GetExecutionHistory', 'states:RedriveExecution'],
    machines.map((arn) => `${arn.replace(':stateMachine:', ':execution:')}:*`),
  );
  return grants;
}

function outputOf(stage: Stage, name: string): string | undefined {
  return stage.outputs.find((output) => output.name === name)?.value;
}
