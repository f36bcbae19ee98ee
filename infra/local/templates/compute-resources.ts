import { statSync } from 'node:fs';
import * as z from 'zod';
import { cfnFlag, cfnNumber, noEffect, type ResourceReader } from './reading.ts';

const functionSchema = z.strictObject({
  FunctionName: z.string().optional(),
  Code: z.looseObject({ S3Bucket: z.string().optional(), S3Key: z.string().optional() }),
  Handler: z.string(),
  Runtime: z.string(),
  Role: z.string(),
  Timeout: cfnNumber.default(3),
  MemorySize: cfnNumber.default(128),
  ReservedConcurrentExecutions: cfnNumber.optional(),
  Environment: z
    .strictObject({ Variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) })
    .optional(),
  LoggingConfig: z
    .strictObject({
      LogGroup: z.string().optional(),
      LogFormat: noEffect,
      ApplicationLogLevel: noEffect,
      SystemLogLevel: noEffect,
    })
    .optional(),
  DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
  PackageType: z.literal('Zip').optional(),
  Architectures: noEffect,
  Description: noEffect,
  EphemeralStorage: noEffect,
  KmsKeyArn: noEffect,
  RecursiveLoop: noEffect,
  RuntimeManagementConfig: noEffect,
  TracingConfig: noEffect,
  Tags: noEffect,
  VpcConfig: noEffect,
});

const lambdaFunction: ResourceReader = (reading, stage) => {
  const properties = reading.properties(functionSchema);
  if (!properties.Runtime.startsWith('nodejs')) {
    throw reading.refuse(`its runtime is ${properties.Runtime}`, 'Only Node.js functions run on one machine');
  }
  const { S3Key } = properties.Code;
  const assetDir = S3Key === undefined ? undefined : reading.stack.assets.get(S3Key);
  if (assetDir === undefined) {
    throw reading.refuse('its code is not an asset of the synthesized app', 'Bundle it as an asset');
  }
  if (statSync(assetDir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw reading.refuse(`its bundle ${assetDir} is not a folder`, 'Synthesize the app again: npm run synth');
  }
  const { name } = reading.identity;
  const reserved = properties.ReservedConcurrentExecutions;
  const deadLetterArn = properties.DeadLetterConfig?.TargetArn;
  stage.functions.push({
    name,
    arn: reading.arn,
    assetDir,
    handler: properties.Handler,
    runtime: properties.Runtime,
    timeoutSeconds: properties.Timeout,
    memoryMb: properties.MemorySize,
    environment: Object.fromEntries(
      Object.entries(properties.Environment?.Variables ?? {}).map(([key, value]) => [key, String(value)]),
    ),
    roleArn: properties.Role,
    logGroup: properties.LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`,
    stack: reading.place.stack,
    logicalId: reading.place.logicalId,
    ...(reserved === undefined ? {} : { reservedConcurrency: reserved }),
    ...(deadLetterArn === undefined ? {} : { deadLetterArn }),
  });
};

const eventSourceSchema = z.strictObject({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  Enabled: cfnFlag.default(true),
  BatchSize: cfnNumber.default(10),
  MaximumBatchingWindowInSeconds: cfnNumber.default(0),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.strictObject({ MaximumConcurrency: cfnNumber.optional() }).optional(),
  MetricsConfig: noEffect,
  Tags: noEffect,
});

const eventSource: ResourceReader = (reading, stage) => {
  const properties = reading.properties(eventSourceSchema);
  const target = stage.functions.find(({ arn, name }) => [arn, name].includes(properties.FunctionName));
  if (target === undefined) {
    throw reading.refuse(`${properties.FunctionName} is no function of this stage`, 'Name one of its functions');
  }
  if (!stage.queues.some(({ arn }) => arn === properties.EventSourceArn)) {
    throw reading.refuse(`${properties.EventSourceArn} is no queue of this stage`, 'Only queues feed functions here');
  }
  const maximumConcurrency = properties.ScalingConfig?.MaximumConcurrency;
  stage.eventSources.push({
    id: reading.place.logicalId,
    functionArn: target.arn,
    queueArn: properties.EventSourceArn,
    enabled: properties.Enabled,
    batchSize: properties.BatchSize,
    batchWindowSeconds: properties.MaximumBatchingWindowInSeconds,
    reportBatchItemFailures: properties.FunctionResponseTypes.length > 0,
    ...(maximumConcurrency === undefined ? {} : { maximumConcurrency }),
  });
};

const permissionSchema = z.strictObject({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
});

const permission: ResourceReader = (reading, stage) => {
  const properties = reading.properties(permissionSchema);
  const target = stage.functions.find(({ arn, name }) => [arn, name].includes(properties.FunctionName));
  if (target === undefined) {
    throw reading.refuse(`${properties.FunctionName} is no function of this stage`, 'Name one of its functions');
  }
  stage.lambdaPermissions.push({
    place: reading.place,
    functionArn: target.arn,
    action: properties.Action,
    principal: properties.Principal,
    ...(properties.SourceArn === undefined ? {} : { sourceArn: properties.SourceArn }),
    ...(properties.SourceAccount === undefined ? {} : { sourceAccount: properties.SourceAccount }),
  });
};

const machineSchema = z.strictObject({
  StateMachineName: z.string().optional(),
  StateMachineType: z.literal('STANDARD').optional(),
  DefinitionString: z.string(),
  RoleArn: z.string(),
  LoggingConfiguration: z
    .strictObject({
      Level: z.enum(['ALL', 'ERROR', 'FATAL', 'OFF']).default('OFF'),
      IncludeExecutionData: noEffect,
      Destinations: z
        .array(z.strictObject({ CloudWatchLogsLogGroup: z.strictObject({ LogGroupArn: z.string() }) }))
        .default([]),
    })
    .optional(),
  TracingConfiguration: noEffect,
  EncryptionConfiguration: noEffect,
  Tags: noEffect,
});

const stateMachine: ResourceReader = (reading, stage) => {
  const properties = reading.properties(machineSchema);
  const logArn = properties.LoggingConfiguration?.Destinations[0]?.CloudWatchLogsLogGroup.LogGroupArn;
  const logGroup = logArn?.split(':')[6];
  stage.stateMachines.push({
    name: reading.identity.name,
    arn: reading.arn,
    roleArn: properties.RoleArn,
    definition: properties.DefinitionString,
    logLevel: properties.LoggingConfiguration?.Level ?? 'OFF',
    ...(logGroup === undefined ? {} : { logGroup }),
  });
};

export const computeReaders: Readonly<Record<string, ResourceReader>> = {
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::Lambda::EventSourceMapping': eventSource,
  'AWS::Lambda::Permission': permission,
  'AWS::StepFunctions::StateMachine': stateMachine,
};
