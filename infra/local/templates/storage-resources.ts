import * as z from 'zod';
import { cfnFlag, cfnNumber, noEffect, type ResourceReader } from './reading.ts';
import type { CorsRule, TableIndex } from './stage.ts';

const corsSchema = z.strictObject({
  CorsRules: z.array(
    z.strictObject({
      AllowedOrigins: z.array(z.string()),
      AllowedMethods: z.array(z.enum(['GET', 'HEAD', 'PUT', 'POST', 'DELETE'])),
      AllowedHeaders: z.array(z.string()).default([]),
      ExposedHeaders: z.array(z.string()).default([]),
      MaxAge: cfnNumber.optional(),
      Id: noEffect,
    }),
  ),
});

const bucketSchema = z.strictObject({
  BucketName: z.string().optional(),
  VersioningConfiguration: z.strictObject({ Status: z.enum(['Enabled', 'Suspended']) }).optional(),
  BucketEncryption: z
    .strictObject({
      ServerSideEncryptionConfiguration: z
        .array(
          z.looseObject({
            BucketKeyEnabled: cfnFlag.optional(),
            ServerSideEncryptionByDefault: z
              .strictObject({
                SSEAlgorithm: z.enum(['AES256', 'aws:kms', 'aws:kms:dsse']),
                KMSMasterKeyID: z.string().optional(),
              })
              .optional(),
          }),
        )
        .length(1),
    })
    .optional(),
  // Events for queues, topics and functions directly would have an effect, so only EventBridge is taken.
  NotificationConfiguration: z
    .strictObject({
      EventBridgeConfiguration: z.strictObject({ EventBridgeEnabled: cfnFlag.optional() }).optional(),
    })
    .optional(),
  PublicAccessBlockConfiguration: noEffect,
  OwnershipControls: noEffect,
  LifecycleConfiguration: noEffect,
  LoggingConfiguration: noEffect,
  ReplicationConfiguration: noEffect,
  ObjectLockEnabled: noEffect,
  ObjectLockConfiguration: noEffect,
  IntelligentTieringConfigurations: noEffect,
  CorsConfiguration: corsSchema.optional(),
  AccessControl: noEffect,
  Tags: noEffect,
});

const bucket: ResourceReader = (reading, stage) => {
  const properties = reading.properties(bucketSchema);
  const [encryption] = properties.BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
  const key = encryption?.ServerSideEncryptionByDefault?.KMSMasterKeyID;
  const announcement = properties.NotificationConfiguration?.EventBridgeConfiguration;
  stage.buckets.push({
    name: reading.identity.name,
    arn: reading.arn,
    versioned: properties.VersioningConfiguration?.Status === 'Enabled',
    bucketKey: encryption?.BucketKeyEnabled ?? false,
    announcesObjects: announcement !== undefined && announcement.EventBridgeEnabled !== false,
    ...(key === undefined ? {} : { keyArn: key }),
    ...(properties.CorsConfiguration && { cors: properties.CorsConfiguration.CorsRules.map(corsRule) }),
  });
};

function corsRule(rule: z.infer<typeof corsSchema>['CorsRules'][number]): CorsRule {
  return {
    origins: rule.AllowedOrigins,
    methods: rule.AllowedMethods,
    headers: rule.AllowedHeaders,
    exposedHeaders: rule.ExposedHeaders,
    ...(rule.MaxAge !== undefined && { maxAgeSeconds: rule.MaxAge }),
  };
}

const notificationsSchema = z.strictObject({
  ServiceToken: z.string(),
  BucketName: z.string(),
  NotificationConfiguration: z.strictObject({ EventBridgeConfiguration: z.strictObject({}) }),
  Managed: noEffect,
  SkipDestinationValidation: noEffect,
});

/** What CDK's `eventBridgeEnabled` turns into: a Python function of its own that switches the announcements on. */
const bucketNotifications: ResourceReader = (reading, stage) => {
  const { BucketName } = reading.properties(notificationsSchema);
  const found = stage.buckets.find(({ name }) => name === BucketName);
  if (found === undefined) throw reading.refuse(`${BucketName} is no bucket of this stage`, 'Name one of its buckets');
  found.announcesObjects = true;
};

const bucketPolicySchema = z.strictObject({ Bucket: z.string(), PolicyDocument: z.unknown() });

const bucketPolicy: ResourceReader = (reading, stage) => {
  const { Bucket, PolicyDocument } = reading.properties(bucketPolicySchema);
  stage.resourcePolicies.push({
    place: reading.place,
    resourceArn: `arn:aws:s3:::${Bucket}`,
    document: PolicyDocument,
  });
};

const keySchema = z.strictObject({
  KeyPolicy: z.unknown(),
  Enabled: z.literal(true).optional(),
  KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'ECC_NIST_P256']).default('SYMMETRIC_DEFAULT'),
  KeyUsage: z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).default('ENCRYPT_DECRYPT'),
  EnableKeyRotation: noEffect,
  RotationPeriodInDays: noEffect,
  PendingWindowInDays: noEffect,
  MultiRegion: noEffect,
  Description: noEffect,
  Tags: noEffect,
});

const key: ResourceReader = (reading, stage) => {
  const { KeyPolicy, KeySpec, KeyUsage } = reading.properties(keySchema);
  const signs = KeyUsage === 'SIGN_VERIFY';
  if (signs !== (KeySpec === 'ECC_NIST_P256'))
    throw reading.refuse(
      `a key ${KeySpec} is not for ${KeyUsage}`,
      'Sign with ECC_NIST_P256, encrypt with SYMMETRIC_DEFAULT',
    );
  stage.keys.push({ keyId: reading.identity.name, arn: reading.arn, aliases: [], signs });
  if (KeyPolicy === undefined) throw reading.refuse('it has no KeyPolicy', 'Write one: nobody could use the key');
  stage.resourcePolicies.push({ place: reading.place, resourceArn: reading.arn, document: KeyPolicy });
};

const aliasSchema = z.strictObject({ AliasName: z.string(), TargetKeyId: z.string() });

const alias: ResourceReader = (reading, stage) => {
  const { AliasName, TargetKeyId } = reading.properties(aliasSchema);
  const target = stage.keys.find(({ arn, keyId }) => arn === TargetKeyId || keyId === TargetKeyId);
  if (target === undefined) throw reading.refuse(`${TargetKeyId} is no key of this stage`, 'Name one of its keys');
  target.aliases.push(AliasName);
};

const keySchemaList = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const indexSchema = z.strictObject({
  IndexName: z.string(),
  KeySchema: keySchemaList,
  Projection: z.strictObject({
    ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']).default('ALL'),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
  ProvisionedThroughput: noEffect,
  OnDemandThroughput: noEffect,
  WarmThroughput: noEffect,
  ContributorInsightsSpecification: noEffect,
  WriteProvisionedThroughputSettings: noEffect,
  WriteOnDemandThroughputSettings: noEffect,
});
const encryptionSchema = z
  .strictObject({
    SSEEnabled: cfnFlag,
    SSEType: z.literal('KMS').optional(),
    KMSMasterKeyId: z.string().optional(),
  })
  .optional();
const tableShape = {
  TableName: z.string().optional(),
  KeySchema: keySchemaList,
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z.array(indexSchema).default([]),
  LocalSecondaryIndexes: z.array(indexSchema).default([]),
  BillingMode: noEffect,
  // Expiry only saves storage: DynamoDB itself may show expired items for days.
  TimeToLiveSpecification: noEffect,
  WarmThroughput: noEffect,
};
const tableSchema = z.strictObject({
  ...tableShape,
  SSESpecification: encryptionSchema,
  ProvisionedThroughput: noEffect,
  OnDemandThroughput: noEffect,
  PointInTimeRecoverySpecification: noEffect,
  ContributorInsightsSpecification: noEffect,
  DeletionProtectionEnabled: noEffect,
  TableClass: noEffect,
  Tags: noEffect,
});
const globalTableSchema = z.strictObject({
  ...tableShape,
  SSESpecification: encryptionSchema,
  WriteProvisionedThroughputSettings: noEffect,
  WriteOnDemandThroughputSettings: noEffect,
  Replicas: z
    .array(
      z.strictObject({
        Region: z.string(),
        SSESpecification: z.strictObject({ KMSMasterKeyId: z.string() }).optional(),
        GlobalSecondaryIndexes: noEffect,
        PointInTimeRecoverySpecification: noEffect,
        ContributorInsightsSpecification: noEffect,
        DeletionProtectionEnabled: noEffect,
        TableClass: noEffect,
        ReadOnDemandThroughputSettings: noEffect,
        ReadProvisionedThroughputSettings: noEffect,
        Tags: noEffect,
      }),
    )
    .length(1, 'a table with replicas in other regions cannot be kept on one machine'),
});

function index({ IndexName, KeySchema, Projection }: z.infer<typeof indexSchema>): TableIndex {
  const { ProjectionType, NonKeyAttributes } = Projection;
  return {
    IndexName,
    KeySchema,
    Projection: NonKeyAttributes === undefined ? { ProjectionType } : { ProjectionType, NonKeyAttributes },
  };
}

const table: ResourceReader = (reading, stage) => {
  const global = reading.place.type === 'AWS::DynamoDB::GlobalTable';
  const properties = global ? reading.properties(globalTableSchema) : reading.properties(tableSchema);
  const keyArn =
    'Replicas' in properties
      ? properties.Replicas[0]?.SSESpecification?.KMSMasterKeyId
      : properties.SSESpecification?.KMSMasterKeyId;
  stage.tables.push({
    name: reading.identity.name,
    arn: reading.arn,
    KeySchema: properties.KeySchema,
    AttributeDefinitions: properties.AttributeDefinitions,
    GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes.map(index),
    LocalSecondaryIndexes: properties.LocalSecondaryIndexes.map(index),
    ...(keyArn === undefined ? {} : { keyArn }),
  });
};

const logGroup: ResourceReader = (reading, stage) => {
  const { RetentionInDays } = reading.properties(
    z.strictObject({
      LogGroupName: z.string().optional(),
      RetentionInDays: cfnNumber.optional(),
      KmsKeyId: noEffect,
      LogGroupClass: noEffect,
      DataProtectionPolicy: noEffect,
      DeletionProtectionEnabled: noEffect,
      Tags: noEffect,
    }),
  );
  stage.logGroups.push({
    name: reading.identity.name,
    arn: reading.arn,
    ...(RetentionInDays === undefined ? {} : { retentionDays: RetentionInDays }),
  });
};

export const storageReaders: Readonly<Record<string, ResourceReader>> = {
  'AWS::S3::Bucket': bucket,
  'Custom::S3BucketNotifications': bucketNotifications,
  'AWS::S3::BucketPolicy': bucketPolicy,
  'AWS::KMS::Key': key,
  'AWS::KMS::Alias': alias,
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::Logs::LogGroup': logGroup,
};
