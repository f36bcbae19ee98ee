import type { Place } from './refusal.ts';

/** What pages of other origins may ask of a bucket. Origins and headers may hold a `*`. */
export interface CorsRule {
  origins: string[];
  methods: string[];
  headers: string[];
  exposedHeaders: string[];
  maxAgeSeconds?: number;
}

/** A bucket as the template describes it. */
export interface Bucket {
  name: string;
  arn: string;
  versioned: boolean;
  /** ARN of the customer-managed key that objects are encrypted under by default; absent for S3's own keys. */
  keyArn?: string;
  /** With a bucket key, KMS is asked with the bucket's ARN as encryption context instead of the object's. */
  bucketKey: boolean;
  /** Whether S3 announces its objects on the default event bus. */
  announcesObjects: boolean;
  /** The first rule that fits counts; absent: pages of other origins may ask nothing. */
  cors?: CorsRule[];
}

export interface Key {
  keyId: string;
  arn: string;
  aliases: string[];
  /** Signs, in place of encrypting. */
  signs: boolean;
}

export interface Queue {
  name: string;
  arn: string;
  url: string;
  fifo: boolean;
  /** SQS attributes as `CreateQueue` takes them: seconds and bytes as decimal strings, RedrivePolicy as JSON. */
  attributes: Record<string, string>;
  keyArn?: string;
  deadLetterArn?: string;
}

export interface Topic {
  name: string;
  arn: string;
  keyArn?: string;
}

/** A queue that gets what is published to a topic, as it was published. */
export interface Subscription {
  topicArn: string;
  queueArn: string;
}

export interface TableIndex {
  IndexName: string;
  KeySchema: { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[];
  Projection: { ProjectionType: 'ALL' | 'KEYS_ONLY' | 'INCLUDE'; NonKeyAttributes?: string[] };
}

/** A table, in the words of `CreateTable`. */
export interface Table {
  name: string;
  arn: string;
  KeySchema: { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[];
  AttributeDefinitions: { AttributeName: string; AttributeType: 'S' | 'N' | 'B' }[];
  GlobalSecondaryIndexes: TableIndex[];
  LocalSecondaryIndexes: TableIndex[];
  keyArn?: string;
}

export interface LambdaFunction {
  name: string;
  arn: string;
  /** Absolute folder of the unpacked bundle. */
  assetDir: string;
  handler: string;
  runtime: string;
  timeoutSeconds: number;
  memoryMb: number;
  reservedConcurrency?: number;
  environment: Record<string, string>;
  roleArn: string;
  logGroup: string;
  /** ARN of the queue for events of failed asynchronous invocations. */
  deadLetterArn?: string;
  stack: string;
  logicalId: string;
}

/** A queue that feeds a function. */
export interface EventSource {
  id: string;
  functionArn: string;
  queueArn: string;
  enabled: boolean;
  batchSize: number;
  batchWindowSeconds: number;
  reportBatchItemFailures: boolean;
  maximumConcurrency?: number;
}

export interface EventBusResource {
  name: string;
  arn: string;
}

export interface RuleTarget {
  id: string;
  arn: string;
  input?: string;
  inputPath?: string;
  inputTransformer?: { inputPathsMap: Record<string, string>; inputTemplate: string };
  roleArn?: string;
  deadLetterArn?: string;
  retry?: { maximumRetryAttempts?: number; maximumEventAgeInSeconds?: number };
}

export interface Rule {
  name: string;
  arn: string;
  /** Name of the bus the rule listens on. */
  bus: string;
  /** The event pattern as an object; exactly one of pattern and schedule is given. */
  pattern?: Record<string, unknown>;
  /** `rate(...)` or `cron(...)`. */
  schedule?: string;
  enabled: boolean;
  targets: RuleTarget[];
}

export interface Role {
  name: string;
  arn: string;
  /** The trust policy, as in the template. */
  trust: unknown;
  managedPolicyArns: string[];
}

export interface StateMachineResource {
  name: string;
  arn: string;
  roleArn: string;
  /** Amazon States Language, with every reference of the template filled in. */
  definition: string;
  logLevel: 'ALL' | 'ERROR' | 'FATAL' | 'OFF';
  logGroup?: string;
}

export interface HttpRoute {
  /** `GET /cases/{port}` or `$default`. */
  routeKey: string;
  /** Function that answers. */
  functionArn: string;
  payloadFormat: '1.0' | '2.0';
  timeoutMs: number;
  authorization: 'NONE' | 'AWS_IAM' | 'JWT';
  authorizer?: JwtAuthorizer;
}

export interface JwtAuthorizer {
  id: string;
  issuer: string;
  audience: string[];
  identitySource: string[];
}

export interface HttpApi {
  id: string;
  name: string;
  /** Deployment stage: `$default` unless the template names another. */
  stageName: string;
  routes: HttpRoute[];
  cors?: unknown;
}

/** A page that people sign in from. */
export interface UserPoolClient {
  id: string;
  /** Of OAuth. */
  scopes: string[];
  /** Where a sign-in and a sign-out may lead back to. */
  callbackUrls: string[];
  logoutUrls: string[];
  accessTokenSeconds: number;
  idTokenSeconds: number;
  refreshTokenSeconds: number;
  /** A renewed refresh token can be used again for so long. */
  renewalGraceSeconds: number;
}

/** People who may sign in, and whose word their tokens are. */
export interface UserPool {
  id: string;
  issuer: string;
  groups: string[];
  clients: UserPoolClient[];
}

/** Headers of answers: name in small letters -> value, and whether it replaces what the origin says. */
export interface AnswerHeaders {
  set: { name: string; value: string; override: boolean }[];
  remove: string[];
}

/** How a distribution answers for one pattern of paths. */
export interface Behaviour {
  /** `*` stands for any characters, `?` for one. */
  pattern: string;
  /** A bucket that it reads in its own name, or the address of another server, without a slash at its end. */
  origin: { bucket: string } | { address: string };
  methods: string[];
  /** Whether text is compressed, in the ways that the browser takes. */
  compresses: boolean;
  /** Whether it keeps what the origin answers. */
  caches: boolean;
  headers: AnswerHeaders;
  /** Code of the CloudFront function that sees requests first. */
  viewerRequest?: string;
}

/** A CloudFront distribution. */
export interface Distribution {
  id: string;
  arn: string;
  /** What `/` is answered with. */
  rootObject: string;
  /** In the order in which they are tried; the last takes every path. */
  behaviours: Behaviour[];
}

/** Files of an asset that a deployment puts into a bucket (CDK's BucketDeployment), nothing there being deleted. */
export interface PageFiles {
  /** Absolute folder. */
  folder: string;
  bucket: string;
  /** Left out, unless `include` takes them in again. */
  exclude: string[];
  include: string[];
  /** Kept with each file and given back with it. */
  headers: Record<string, string>;
}

export interface LogGroup {
  name: string;
  arn: string;
  retentionDays?: number;
}

/** A policy document, still as the template has it, and what it is attached to. */
export interface AttachedPolicy {
  place: Place;
  document: unknown;
}

export interface IdentityPolicy extends AttachedPolicy {
  roleName: string;
}

/** A managed policy of the app's own, whether roles of the app have it or it is left for others to attach. */
export interface ManagedPolicy extends AttachedPolicy {
  name: string;
  arn: string;
}

export interface Output {
  stack: string;
  /** Logical id of the output. */
  name: string;
  value: string;
}

export interface ResourcePolicy extends AttachedPolicy {
  resourceArn: string;
}

/** `AWS::Lambda::Permission`, a resource policy of one statement. */
export interface LambdaPermission {
  place: Place;
  functionArn: string;
  action: string;
  principal: string;
  sourceArn?: string;
  sourceAccount?: string;
}

/** One stage of the app, every intrinsic evaluated, every name and ARN settled. */
export interface Stage {
  name: string;
  region: string;
  accountId: string;
  stacks: string[];
  buckets: Bucket[];
  keys: Key[];
  queues: Queue[];
  topics: Topic[];
  subscriptions: Subscription[];
  tables: Table[];
  functions: LambdaFunction[];
  eventSources: EventSource[];
  /** The default bus is always the first. */
  buses: EventBusResource[];
  rules: Rule[];
  roles: Role[];
  stateMachines: StateMachineResource[];
  httpApis: HttpApi[];
  userPools: UserPool[];
  distributions: Distribution[];
  pageFiles: PageFiles[];
  logGroups: LogGroup[];
  identityPolicies: IdentityPolicy[];
  managedPolicies: ManagedPolicy[];
  resourcePolicies: ResourcePolicy[];
  lambdaPermissions: LambdaPermission[];
  /** What the stacks tell about themselves (`CfnOutput`), except what they only tell each other. */
  outputs: Output[];
  /** What the template has that changes nothing on one machine, with the reason. */
  withoutEffect: (Place & { reason: string })[];
}
