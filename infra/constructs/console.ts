import { CfnOutput, Duration, Fn, Stack } from 'aws-cdk-lib';
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { removalPolicy, type StageContext } from '../stage-context.ts';
import { AccessLogBucket } from './access-log-bucket.ts';
import { acknowledge } from './acknowledge.ts';
import { API_POLICY, pagePolicy, securityHeaders } from './console-headers.ts';
import { PageDeployment } from './page-deployment.ts';

export interface ConsoleProps {
  readonly context: StageContext;
  readonly logsKey: IKey;
  readonly api: IHttpApi & { readonly apiEndpoint: string };
  /** Addresses of who signs people in. */
  readonly signIn: readonly string[];
  /** Buckets that the page reads and uploads to by links that the API signs. */
  readonly files: readonly IBucket[];
}

/** Addresses within the page are its own matter: whatever is no file is answered with the page, which then finds its way. */
const PAGE_FOR_ADDRESSES = `function handler(event) {
  var request = event.request;
  var isFile = request.uri.indexOf('/assets/') === 0 || /^\\/[^/]+\\.[a-z0-9]+$/.test(request.uri);
  if (!isFile) request.uri = '/index.html';
  return request;
}
`;

/** The officers' page: a private bucket behind CloudFront, with the API at the same address, so that it asks nobody else. */
export class Console extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** Without a slash at its end. */
  readonly address: string;

  constructor(scope: Construct, id: string, { context, logsKey, api, signIn, files }: ConsoleProps) {
    super(scope, id);
    const own = context.settings.console;
    const accessLog = new AccessLogBucket(this, 'AccessLog', { context, forCloudFront: true }).bucket;
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      serverAccessLogsBucket: accessLog,
      serverAccessLogsPrefix: 'bucket/',
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(context.settings.retention.supersededDays),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
      removalPolicy: removalPolicy(context),
    });
    acknowledge(this.bucket, {
      'NIST.800.53.R5-S3BucketReplicationEnabled': 'The page is built from the sources and deployed again in minutes.',
      'NIST.800.53.R5-S3BucketDefaultLockEnabled': 'The page holds no data; a lock would only keep old versions of it.',
      'NIST.800.53.R5-S3DefaultEncryptionKMS':
        'The page is code without a secret, handed to every browser that asks, before anybody has signed in.',
    });

    const { stackName } = Stack.of(this);
    const findsItsWay = new EdgeFunction(this, 'Addresses', {
      functionName: `${stackName}-addresses`,
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(PAGE_FOR_ADDRESSES),
      comment: 'Addresses within the page are answered with the page',
    });
    const policy = pagePolicy({ signIn, files: files.map((bucket) => `https://${bucket.bucketRegionalDomainName}/`) });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Tidewaiter ${context.settings.name}: the officers' page`,
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      ...(own && {
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [own.domain],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', own.certificateArn),
      }),
      enableLogging: true,
      logBucket: accessLog,
      logFilePrefix: 'cloudfront/',
      defaultBehavior: {
        // With the right to list, S3 says of a file that is not there that it is not there, and not that it is forbidden.
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
          originAccessControl: new S3OriginAccessControl(this, 'Access', { originAccessControlName: stackName }),
          originId: 'page',
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: securityHeaders(this, 'page', policy),
        functionAssociations: [{ function: findsItsWay, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: {
        '/api/*': {
          origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
            originId: 'api',
            protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
            originSslProtocols: [OriginSslPolicy.TLS_V1_2],
          }),
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          compress: false,
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          responseHeadersPolicy: securityHeaders(this, 'api', API_POLICY),
        },
      },
    });
    for (const origin of this.distribution.node.children) {
      acknowledge(origin, {
        'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk':
          'The distribution names its root object, and its function lets no request for a folder through.',
      });
    }
    acknowledge(this.distribution, {
      'AwsSolutions-CFR1': 'Which countries officers sign in from is for the agency to say, not for the product.',
      'AwsSolutions-CFR2':
        'The page is static and the API has its own limits; a firewall belongs to the agency, in us-east-1 and over all it runs.',
      ...(!own && {
        'AwsSolutions-CFR4':
          "Without a name of the agency's own CloudFront's certificate is used, for which it lets nobody choose; browsers speak TLS 1.3.",
      }),
    });
    new PageDeployment(this, 'Deployment', { context, logsKey, bucket: this.bucket });
    this.address = `https://${own?.domain ?? this.distribution.distributionDomainName}`;
    new CfnOutput(scope, 'ConsoleAddress', { value: this.address, description: 'Where officers work' });
  }
}
