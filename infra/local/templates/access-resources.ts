import * as z from 'zod';
import { noEffect, type ResourceReader } from './reading.ts';

const LOG_WRITING = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'];

/**
 * The policies of AWS's own that the app may attach, by the end of their ARN, with the actions they allow on all
 * resources. Source: the AWS managed policy reference, November 2026.
 */
const managedByAws: Readonly<Record<string, readonly string[]>> = {
  'service-role/AWSLambdaBasicExecutionRole': LOG_WRITING,
  'service-role/AWSLambdaVPCAccessExecutionRole': [
    ...LOG_WRITING,
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:DeleteNetworkInterface',
    'ec2:AssignPrivateIpAddresses',
    'ec2:UnassignPrivateIpAddresses',
  ],
  AWSXRayDaemonWriteAccess: [
    'xray:PutTraceSegments',
    'xray:PutTelemetryRecords',
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'xray:GetSamplingStatisticSummaries',
  ],
};

const inlinePolicySchema = z.strictObject({ PolicyName: z.string(), PolicyDocument: z.unknown() });

const roleSchema = z.strictObject({
  RoleName: z.string().optional(),
  Path: z.string().optional(),
  AssumeRolePolicyDocument: z.unknown(),
  ManagedPolicyArns: z.array(z.string()).default([]),
  Policies: z.array(inlinePolicySchema).default([]),
  Description: noEffect,
  MaxSessionDuration: noEffect,
  Tags: noEffect,
});

const role: ResourceReader = (reading, stage) => {
  const properties = reading.properties(roleSchema);
  const { place } = reading;
  const { name: roleName } = reading.identity;
  stage.roles.push({
    name: roleName,
    arn: reading.arn,
    trust: properties.AssumeRolePolicyDocument,
    managedPolicyArns: properties.ManagedPolicyArns,
  });
  for (const { PolicyDocument: document } of properties.Policies) {
    stage.identityPolicies.push({ place, roleName, document });
  }
  for (const policyArn of properties.ManagedPolicyArns) {
    const [, managedName] = policyArn.split(':aws:policy/');
    // A managed policy of the app's own is attached when its own resource is read.
    if (managedName === undefined) continue;
    const actions = managedByAws[managedName];
    if (actions === undefined) {
      throw reading.refuse(
        `what the managed policy ${managedName} allows is not known here`,
        'Write the grants out, or add it to infra/local/templates/access-resources.ts',
      );
    }
    const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
    stage.identityPolicies.push({ place, roleName, document });
  }
};

const policySchema = z.strictObject({
  PolicyName: z.string(),
  PolicyDocument: z.unknown(),
  Roles: z.array(z.string()).min(1, 'only policies of roles are known here'),
});

const policy: ResourceReader = (reading, stage) => {
  const { PolicyDocument: document, Roles } = reading.properties(policySchema);
  for (const roleName of Roles) stage.identityPolicies.push({ place: reading.place, roleName, document });
};

const managedPolicySchema = z.strictObject({
  ManagedPolicyName: z.string().optional(),
  PolicyDocument: z.unknown(),
  Roles: z.array(z.string()).default([]),
  Description: noEffect,
  Path: z.literal('/').optional(),
});

const managedPolicy: ResourceReader = (reading, stage) => {
  const { PolicyDocument: document, Roles } = reading.properties(managedPolicySchema);
  stage.managedPolicies.push({
    place: reading.place,
    name: reading.identity.name,
    arn: reading.identity.ref,
    document,
  });
  const attached = stage.roles
    .filter(({ managedPolicyArns }) => managedPolicyArns.includes(reading.identity.ref))
    .map(({ name }) => name);
  for (const roleName of [...Roles, ...attached]) {
    stage.identityPolicies.push({ place: reading.place, roleName, document });
  }
};

export const accessReaders: Readonly<Record<string, ResourceReader>> = {
  'AWS::IAM::Role': role,
  'AWS::IAM::Policy': policy,
  'AWS::IAM::ManagedPolicy': managedPolicy,
};
