import { statSync } from 'node:fs';
import * as z from 'zod';
import { readHeadersPolicy } from './distribution-headers.ts';
import { findResource } from './find-resource.ts';
import { cfnFlag, noEffect, type ResourceReader, type ResourceReading } from './reading.ts';
import type { Behaviour, Stage } from './stage.ts';

/** Cache policies of CloudFront's own. Source: CloudFront developer guide, "Use managed cache policies". */
const CACHE_POLICIES: Readonly<Record<string, { caches: boolean; compresses: boolean }>> = {
  /** CachingOptimized */
  '658327ea-f89d-4fab-a63d-7e88639e58f6': { caches: true, compresses: true },
  /** CachingDisabled */
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': { caches: false, compresses: false },
};
/** AllViewerExceptHostHeader: all that the browser sends goes on to the origin, which is called by its own name. */
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const behaviourShape = {
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string(),
  OriginRequestPolicyId: z.literal(ALL_BUT_HOST, 'this origin request policy is not known here').optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  Compress: cfnFlag.default(false),
  FunctionAssociations: z
    .array(z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() }))
    .max(1)
    .default([]),
  // On the loopback there is no TLS to be sent to.
  ViewerProtocolPolicy: noEffect,
  CachedMethods: noEffect,
};
type BehaviourProperties = z.infer<z.ZodObject<typeof behaviourShape>>;

const distributionSchema = z.strictObject({
  DistributionConfig: z.strictObject({
    DefaultCacheBehavior: z.strictObject(behaviourShape),
    CacheBehaviors: z.array(z.strictObject({ PathPattern: z.string(), ...behaviourShape })).default([]),
    DefaultRootObject: z.string().default(''),
    Enabled: z.literal(true),
    Origins: z.array(
      z.strictObject({
        Id: z.string(),
        DomainName: z.string(),
        OriginPath: z.literal('').optional(),
        OriginAccessControlId: z.string().optional(),
        S3OriginConfig: z.strictObject({ OriginAccessIdentity: z.literal('').optional() }).optional(),
        CustomOriginConfig: z
          .strictObject({ OriginProtocolPolicy: z.literal('https-only'), OriginSSLProtocols: noEffect })
          .optional(),
      }),
    ),
    // The address of one machine is the loopback's, whatever name the agency gave the page.
    Aliases: noEffect,
    ViewerCertificate: noEffect,
    Comment: noEffect,
    HttpVersion: noEffect,
    IPV6Enabled: noEffect,
    Logging: noEffect,
    PriceClass: noEffect,
  }),
  Tags: noEffect,
});

const distribution: ResourceReader = (reading, stage) => {
  const { DistributionConfig: config } = reading.properties(distributionSchema);
  const origins = new Map(config.Origins.map((origin) => [origin.Id, originOf(origin, reading, stage)]));
  const behaviour = (pattern: string, properties: BehaviourProperties): Behaviour => {
    const origin = origins.get(properties.TargetOriginId);
    if (origin === undefined) throw reading.refuse(`${pattern} has no origin`, 'Name one of the origins');
    return behaviourOf(pattern, properties, origin, reading);
  };
  const { ref } = reading.identity;
  stage.distributions.push({
    id: ref,
    arn: `arn:aws:cloudfront::${stage.accountId}:distribution/${ref}`,
    rootObject: config.DefaultRootObject,
    behaviours: [
      ...config.CacheBehaviors.map((one) => behaviour(one.PathPattern, one)),
      behaviour('*', config.DefaultCacheBehavior),
    ],
  });
};

interface OriginProperties {
  DomainName: string;
  OriginAccessControlId?: string | undefined;
  S3OriginConfig?: unknown;
}

function originOf(origin: OriginProperties, reading: ResourceReading, stage: Stage): Behaviour['origin'] {
  const { DomainName: host, OriginAccessControlId: access } = origin;
  const bucket = stage.buckets.find(({ name }) => host.endsWith(`/${name}`));
  if (origin.S3OriginConfig !== undefined && bucket !== undefined) {
    if (access === undefined) {
      throw reading.refuse(
        `its origin ${bucket.name} has no access control`,
        'Only buckets that are read by one are known',
      );
    }
    findResource(reading, 'AWS::CloudFront::OriginAccessControl', access, ({ attributes }) => attributes.Id);
    return { bucket: bucket.name };
  }
  if (host.startsWith('127.0.0.1:')) return { address: `http://${host}` };
  throw reading.refuse(`its origin ${host} is not of this stage`, 'Only its buckets and its HTTP API answer here');
}

function behaviourOf(
  pattern: string,
  properties: BehaviourProperties,
  origin: Behaviour['origin'],
  reading: ResourceReading,
): Behaviour {
  const policy = CACHE_POLICIES[properties.CachePolicyId];
  if (policy === undefined) {
    const remedy = 'Use CachingOptimized or CachingDisabled, or teach infra/local/templates its rules';
    throw reading.refuse(`the cache policy ${properties.CachePolicyId} is not known here`, remedy);
  }
  if ('address' in origin && (policy.caches || properties.OriginRequestPolicyId === undefined)) {
    const remedy = 'Give it CachingDisabled and AllViewerExceptHostHeader';
    throw reading.refuse(`answers for ${pattern} would be kept, or lose what the browser sends`, remedy);
  }
  const headers = properties.ResponseHeadersPolicyId;
  const [first] = properties.FunctionAssociations;
  return {
    pattern,
    origin,
    methods: properties.AllowedMethods,
    compresses: properties.Compress && policy.compresses,
    caches: policy.caches,
    headers:
      headers === undefined
        ? { set: [], remove: [] }
        : readHeadersPolicy(findResource(reading, 'AWS::CloudFront::ResponseHeadersPolicy', headers)),
    ...(first !== undefined && {
      viewerRequest: findResource(reading, 'AWS::CloudFront::Function', first.FunctionARN).properties(functionSchema)
        .FunctionCode,
    }),
  };
}

const functionSchema = z.strictObject({
  Name: z.string(),
  FunctionCode: z.string(),
  FunctionConfig: z.strictObject({
    Runtime: z.literal('cloudfront-js-2.0'),
    Comment: noEffect,
    KeyValueStoreAssociations: z.array(z.unknown()).max(0).optional(),
  }),
  AutoPublish: z.literal(true),
  Tags: noEffect,
});

const accessControlSchema = z.strictObject({
  OriginAccessControlConfig: z.strictObject({
    Name: z.string(),
    OriginAccessControlOriginType: z.literal('s3'),
    SigningBehavior: z.literal('always'),
    SigningProtocol: z.literal('sigv4'),
    Description: noEffect,
  }),
});

const deploymentSchema = z.strictObject({
  SourceObjectKeys: z.array(z.string()).length(1, 'only deployments of one asset are known here'),
  DestinationBucketName: z.string(),
  Exclude: z.array(z.string()).default([]),
  Include: z.array(z.string()).default([]),
  SystemMetadata: z.partialRecord(z.enum(['cache-control', 'content-language']), z.string()).default({}),
  Prune: z.literal(false, 'files are only added here'),
  SourceBucketNames: noEffect,
  ServiceToken: noEffect,
  OutputObjectKeys: noEffect,
  WaitForDistributionInvalidation: noEffect,
});

const deployment: ResourceReader = (reading, stage) => {
  const properties = reading.properties(deploymentSchema);
  const [key = ''] = properties.SourceObjectKeys;
  const folder = reading.stack.assets.get(key);
  if (folder === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw reading.refuse(`its source ${key} is no folder among the assets`, 'Synthesize the app again: npm run synth');
  }
  if (!stage.buckets.some(({ name }) => name === properties.DestinationBucketName)) {
    throw reading.refuse(`${properties.DestinationBucketName} is no bucket of this stage`, 'Name one of its buckets');
  }
  stage.pageFiles.push({
    folder,
    bucket: properties.DestinationBucketName,
    exclude: properties.Exclude,
    include: properties.Include,
    headers: properties.SystemMetadata,
  });
};

/** Read with the distribution that uses them; here only their form is checked. */
const headersPolicy: ResourceReader = (reading) => void readHeadersPolicy(reading);
const edgeFunction: ResourceReader = (reading) => void reading.properties(functionSchema);
const accessControl: ResourceReader = (reading) => void reading.properties(accessControlSchema);

export const distributionReaders: Readonly<Record<string, ResourceReader>> = {
  'AWS::CloudFront::ResponseHeadersPolicy': headersPolicy,
  'AWS::CloudFront::Function': edgeFunction,
  'AWS::CloudFront::OriginAccessControl': accessControl,
  'AWS::CloudFront::Distribution': distribution,
  'Custom::CDKBucketDeployment': deployment,
};
