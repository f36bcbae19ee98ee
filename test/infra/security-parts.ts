import { flat } from './statements.ts';
import { type Resource, resourcesOf, type SynthesizedStage } from './synthesized.ts';

/** The properties that decide who can do what, and what is encrypted, kept and noted. A type not listed counts whole. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGatewayV2::Api': ['CorsConfiguration', 'DisableExecuteApiEndpoint'],
  'AWS::ApiGatewayV2::Integration': [],
  'AWS::ApiGatewayV2::Route': ['AuthorizationType', 'AuthorizerId', 'RouteKey'],
  'AWS::ApiGatewayV2::Stage': ['AccessLogSettings'],
  'AWS::CloudWatch::Alarm': [],
  'AWS::CloudWatch::Dashboard': [],
  'AWS::DynamoDB::Table': ['SSESpecification', 'PointInTimeRecoverySpecification', 'DeletionProtectionEnabled'],
  'AWS::Events::EventBus': ['Policy'],
  'AWS::Events::Rule': [],
  'AWS::IAM::Role': ['AssumeRolePolicyDocument', 'ManagedPolicyArns', 'Policies', 'PermissionsBoundary'],
  'AWS::KMS::Key': ['KeyPolicy', 'EnableKeyRotation'],
  'AWS::Lambda::EventSourceMapping': [],
  'AWS::Lambda::Function': ['Role', 'KmsKeyArn', 'TracingConfig'],
  'AWS::Logs::LogGroup': ['KmsKeyId', 'RetentionInDays'],
  'AWS::S3::Bucket': [
    'BucketEncryption',
    'CorsConfiguration',
    'LoggingConfiguration',
    'ObjectLockConfiguration',
    'ObjectLockEnabled',
    'OwnershipControls',
    'PublicAccessBlockConfiguration',
    'VersioningConfiguration',
  ],
  'AWS::SNS::Subscription': ['Protocol'],
  'AWS::SNS::Topic': ['KmsMasterKeyId'],
  'AWS::SQS::Queue': ['KmsMasterKeyId', 'SqsManagedSseEnabled'],
  'AWS::StepFunctions::StateMachine': ['RoleArn', 'LoggingConfiguration', 'TracingConfiguration'],
};

/** The security-relevant parts of a stage: by construct path, references in angle brackets, empty ones left out. */
export function securityParts(stage: SynthesizedStage): Record<string, unknown> {
  return Object.fromEntries(
    resourcesOf(stage)
      .map(({ path, resource }) => [path.replace(/\/Resource$/, ''), parts(resource)] as const)
      .filter(([, found]) => Object.keys(found).length > 1)
      .sort(([left], [right]) => left.localeCompare(right)),
  );
}

/** What the rules found and we accept: by rule, the reason and where it holds. */
export function acceptedFindings(stage: SynthesizedStage): Record<string, Record<string, string[]>> {
  const accepted: Record<string, Record<string, string[]>> = {};
  for (const { path, id, reason } of stage.acknowledgements) {
    const reasons = accepted[id] ?? {};
    accepted[id] = { ...reasons, [reason]: [...(reasons[reason] ?? []), path.split('/').slice(1).join('/')] };
  }
  return Object.fromEntries(Object.entries(accepted).sort(([left], [right]) => left.localeCompare(right)));
}

function parts({ Type, Properties, DeletionPolicy }: Resource): Record<string, unknown> {
  const names = PARTS[Type] ?? Object.keys(Properties).filter((name) => name !== 'Tags');
  const kept = Object.fromEntries(
    names.filter((name) => Properties[name] !== undefined).map((name) => [name, readable(Properties[name])]),
  );
  return { Type, ...kept, ...(DeletionPolicy === undefined ? {} : { DeletionPolicy }) };
}

const INTRINSIC = /^(Ref|Fn::(GetAtt|ImportValue|Join|Sub))$/;

function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && INTRINSIC.test(entries[0]?.[0] ?? '')) return flat(value);
  return Object.fromEntries(entries.map(([name, part]) => [name, readable(part)]));
}
