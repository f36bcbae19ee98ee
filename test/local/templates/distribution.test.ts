import { aws_cloudfront as cloudfront, aws_cloudfront_origins as origins } from 'aws-cdk-lib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadStage } from '../../../infra/local/templates/load-stage.ts';
import type { Stage } from '../../../infra/local/templates/stage.ts';
import { ADDRESSES, type SmallStage, synthesizeSmallStage } from './small-stage.ts';

type Change = Partial<cloudfront.DistributionProps> & { behavior?: Partial<cloudfront.BehaviorOptions> };

function load(change: (stage: SmallStage) => Change): Stage {
  const synthesized = synthesizeSmallStage((stage) => {
    const { behavior, ...props } = change(stage);
    new cloudfront.Distribution(stage.data, 'Page', {
      defaultRootObject: 'index.html',
      defaultBehavior: {
        origin: origins.S3BucketOrigin.withOriginAccessControl(stage.intake),
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        ...behavior,
      },
      ...props,
    });
  });
  onTestFinished(() => synthesized.remove());
  return loadStage(synthesized.cdkOut, synthesized.stageName, ADDRESSES);
}

describe('a distribution in a template', () => {
  it('is read with what it serves, from where, with which headers', () => {
    const stage = load(({ data }) => ({
      behavior: {
        responseHeadersPolicy: new cloudfront.ResponseHeadersPolicy(data, 'Headers', {
          securityHeadersBehavior: {
            contentTypeOptions: { override: true },
            frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: false },
          },
        }),
      },
    }));
    const [bucket] = stage.buckets;
    expect(stage.distributions).toEqual([
      {
        id: expect.stringMatching(/^E[0-9A-F]{13}$/),
        arn: expect.stringMatching(/^arn:aws:cloudfront::000000000000:distribution\/E/),
        rootObject: 'index.html',
        behaviours: [
          {
            pattern: '*',
            origin: { bucket: bucket?.name },
            methods: ['GET', 'HEAD'],
            compresses: true,
            caches: true,
            headers: {
              set: [
                { name: 'x-content-type-options', value: 'nosniff', override: true },
                { name: 'x-frame-options', value: 'DENY', override: false },
              ],
              remove: [],
            },
          },
        ],
      },
    ]);
  });

  it('is refused where it keeps answers by rules that are not known', () => {
    const { USE_ORIGIN_CACHE_CONTROL_HEADERS: cachePolicy } = cloudfront.CachePolicy;
    expect(() => load(() => ({ behavior: { cachePolicy } }))).toThrow(
      /eu-west-1-data \/ Page\w* \(AWS::CloudFront::Distribution\): the cache policy [\w-]+ is not known here\. Use/,
    );
  });

  it('is refused where it asks a server that is none of ours', () => {
    const origin = new origins.HttpOrigin('elsewhere.example');
    const { CACHING_DISABLED: cachePolicy } = cloudfront.CachePolicy;
    const { ALL_VIEWER_EXCEPT_HOST_HEADER: originRequestPolicy } = cloudfront.OriginRequestPolicy;
    const additionalBehaviors = { '/api/*': { origin, cachePolicy, originRequestPolicy } };
    expect(() => load(() => ({ additionalBehaviors }))).toThrow(/elsewhere\.example is not of this stage/);
  });

  it('is refused where it answers errors with pages, which would hide those of the API', () => {
    const errorResponses = [{ httpStatus: 403, responsePagePath: '/index.html' }];
    expect(() => load(() => ({ errorResponses }))).toThrow(/does not know CustomErrorResponses/);
  });

  it('reads a bucket only by an access control', () => {
    expect(() =>
      load(({ intake }) => ({ behavior: { origin: origins.S3BucketOrigin.withBucketDefaults(intake) } })),
    ).toThrow(/has no access control/);
  });
});
