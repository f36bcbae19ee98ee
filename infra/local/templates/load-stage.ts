import { accessReaders } from './access-resources.ts';
import { readAssembly, type StackAssembly } from './assembly.ts';
import { computeReaders } from './compute-resources.ts';
import { distributionReaders } from './distribution-resources.ts';
import { httpApiReaders } from './http-api-resources.ts';
import { type Addresses, Intrinsics } from './intrinsics.ts';
import { messageReaders } from './message-resources.ts';
import { LOCAL_ACCOUNT } from './physical-names.ts';
import { type ResourceReader, ResourceReading } from './reading.ts';
import { refuse, TemplateRefused } from './refusal.ts';
import { signInReaders } from './sign-in-resources.ts';
import type { Stage } from './stage.ts';
import { storageReaders } from './storage-resources.ts';
import { reasonWithoutEffect } from './without-effect.ts';

/** In the order in which they are read: what others name comes before what names it. */
const readers = new Map<string, ResourceReader>(
  Object.entries({
    ...storageReaders,
    ...messageReaders,
    ...computeReaders,
    ...httpApiReaders,
    ...signInReaders,
    ...distributionReaders,
    ...accessReaders,
  }),
);

/** Logical ids of the functions (and their roles) that only serve CDK's custom resources during a deployment. */
function deploymentHelpers(stack: StackAssembly): Set<string> {
  const helpers = new Set<string>();
  const { Resources } = stack.template;
  const target = (value: unknown): string | undefined => {
    const found = JSON.stringify(value)?.match(/"(?:Fn::GetAtt":\["|Ref":")([^"]+)"/);
    return found?.[1];
  };
  for (const resource of Object.values(Resources)) {
    if (!resource.Type.startsWith('Custom::')) continue;
    const helper = target(resource.Properties.ServiceToken);
    if (helper === undefined || Resources[helper]?.Type !== 'AWS::Lambda::Function') continue;
    helpers.add(helper);
    const role = target(Resources[helper].Properties.Role);
    if (role !== undefined) helpers.add(role);
  }
  for (const [logicalId, resource] of Object.entries(Resources)) {
    const { Roles: roles } = /^AWS::IAM::(Managed)?Policy$/.test(resource.Type) ? resource.Properties : {};
    if (Array.isArray(roles) && roles.length > 0 && roles.every((role) => helpers.has(target(role) ?? ''))) {
      helpers.add(logicalId);
    }
  }
  return helpers;
}

/**
 * Reads one stage of a synthesized app: every resource typed, with its name and ARN settled and all intrinsic
 * functions evaluated. Names depend on nothing but the templates, so the data of the last run fits the next.
 *
 * @param cdkOut folder that `cdk synth` wrote
 * @param stageName name of the CDK Stage, such as `eu-west-1`
 * @param addresses where services and HTTP APIs are reached; they become part of queue URLs and environments
 * @throws TemplateRefused naming stack, logical id, type and remedy for whatever is not understood
 */
export function loadStage(cdkOut: string, stageName: string, addresses: Addresses): Stage {
  const stacks = readAssembly(cdkOut, stageName);
  const regions = new Set(stacks.map(({ region }) => region));
  const [region] = regions;
  if (region === undefined || regions.size > 1) {
    throw new TemplateRefused(
      `Stage ${stageName} spans regions ${[...regions].join(', ')}; one machine runs one region`,
    );
  }
  const intrinsics = new Intrinsics(stacks, addresses);
  const defaultBus = `arn:aws:events:${region}:${LOCAL_ACCOUNT}:event-bus/default`;
  const stage: Stage = {
    name: stageName,
    region,
    accountId: LOCAL_ACCOUNT,
    stacks: stacks.map(({ name }) => name),
    buckets: [],
    keys: [],
    queues: [],
    topics: [],
    subscriptions: [],
    tables: [],
    functions: [],
    eventSources: [],
    buses: [{ name: 'default', arn: defaultBus }],
    rules: [],
    roles: [],
    stateMachines: [],
    httpApis: [],
    userPools: [],
    distributions: [],
    pageFiles: [],
    logGroups: [],
    identityPolicies: [],
    managedPolicies: [],
    resourcePolicies: [],
    lambdaPermissions: [],
    outputs: [],
    withoutEffect: [],
  };

  const readings = new Map<string, ResourceReading[]>([...readers.keys()].map((type) => [type, []]));
  for (const stack of stacks) {
    const helpers = deploymentHelpers(stack);
    for (const [logicalId, { Type: type }] of Object.entries(stack.template.Resources)) {
      const place = { stack: stack.name, logicalId, type };
      if (!intrinsics.exists(stack, logicalId)) continue;
      const reason = helpers.has(logicalId) ? 'serves a custom resource during deployment' : reasonWithoutEffect(type);
      if (reason !== undefined) {
        stage.withoutEffect.push({ ...place, reason });
        continue;
      }
      const list = readings.get(type);
      if (list === undefined) {
        throw refuse(
          place,
          'the one-machine runtime does not know this type',
          'Add it to infra/local/templates: a reader if it has an effect, or without-effect.ts with the reason',
        );
      }
      list.push(new ResourceReading(intrinsics, stack, place));
    }
  }
  for (const [type, list] of readings) {
    for (const reading of list) readers.get(type)?.(reading, stage);
  }
  for (const stack of stacks) {
    for (const [name, { Value, Export }] of Object.entries(stack.template.Outputs)) {
      if (Export !== undefined) continue;
      const value = intrinsics.resolve(Value, stack, { stack: stack.name, logicalId: name, type: 'Output' });
      stage.outputs.push({ stack: stack.name, name, value: String(value) });
    }
  }
  return stage;
}
