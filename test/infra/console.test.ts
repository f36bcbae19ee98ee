import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { regions } from '../../infra/regions.ts';
import { flat } from './statements.ts';
import { resourcesOf, synthesize } from './synthesized.ts';

const [stage] = synthesize({ names: ['eu-west-1'] });
if (stage === undefined) throw new Error('eu-west-1 is not among the regions');
const distributionSchema = z.object({
  DistributionConfig: z.looseObject({
    DefaultCacheBehavior: z.looseObject({ ViewerProtocolPolicy: z.string(), AllowedMethods: z.array(z.string()) }),
    CacheBehaviors: z.array(z.looseObject({ PathPattern: z.string(), CachePolicyId: z.string() })),
    Aliases: z.array(z.string()).optional(),
    ViewerCertificate: z.unknown().optional(),
  }),
});

describe('the console on AWS', () => {
  it('may load its own files only, and ask its own address, the sign-in and the buckets of files', () => {
    const policies = resourcesOf(stage, 'AWS::CloudFront::ResponseHeadersPolicy').map(({ path, resource }) => ({
      path,
      text: JSON.stringify(resource.Properties, (_key, value) =>
        z.looseObject({ 'Fn::Join': z.unknown() }).safeParse(value).success ? flat(value) : value,
      ),
    }));
    const text = policies.find(({ path }) => path.includes('/PageHeaders'))?.text ?? '';
    const policy = /default-src[^"]*/.exec(text)?.[0] ?? '';
    const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe|http:|\*/);
    const buckets = [expect.stringMatching(/Intake.*RegionalDomainName\w*\/$/), expect.stringMatching(/Readings.*\/$/)];
    expect(directives.get('img-src')).toEqual(["'self'", 'blob:', 'data:', ...buckets]);
    expect(directives.get('connect-src')).toEqual([
      "'self'",
      expect.stringMatching(/^<SignInPool\w+\.ProviderURL>\/$/),
      expect.stringMatching(/^https:\/\/.*\.auth\.eu-west-1\.amazoncognito\.com$/),
      ...buckets,
    ]);
  });

  it('keeps nothing that the API answers, and sends everybody to TLS', () => {
    const [found] = resourcesOf(stage, 'AWS::CloudFront::Distribution');
    const { DistributionConfig: config } = distributionSchema.parse(found?.resource.Properties);
    // CachingDisabled
    expect(config.CacheBehaviors).toMatchObject([
      {
        PathPattern: '/api/*',
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        ViewerProtocolPolicy: 'https-only',
      },
    ]);
    expect(config.DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
    expect(config.DefaultCacheBehavior.AllowedMethods).toEqual(['GET', 'HEAD']);
    expect(config).not.toHaveProperty('CustomErrorResponses');
  });

  it('keeps hashed files for a year and old ones for pages that are open; the page itself is asked for anew', () => {
    const deployments = resourcesOf(stage, 'Custom::CDKBucketDeployment').map(({ resource }) => resource.Properties);
    expect(deployments).toMatchObject([
      {
        Include: ['assets/*'],
        SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
        Prune: false,
      },
      { Exclude: ['assets/*'], SystemMetadata: { 'cache-control': 'no-cache' }, Prune: false },
    ]);
  });

  it("takes the agency's own name with TLS 1.2 at least", () => {
    const own = {
      domain: 'tidewaiter.customs.example',
      certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/8a1c2f5e-0000-4000-8000-000000000000',
    };
    const entries = regions.filter(({ name }) => name === 'eu-west-1').map((entry) => ({ ...entry, console: own }));
    const [named] = synthesize({ entries });
    const [found] = named === undefined ? [] : resourcesOf(named, 'AWS::CloudFront::Distribution');
    const { DistributionConfig: config } = distributionSchema.parse(found?.resource.Properties);
    expect(config.Aliases).toEqual([own.domain]);
    expect(config.ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
    expect(JSON.stringify(named?.templates.get('review')?.Outputs.ConsoleAddress)).toContain(`https://${own.domain}`);
  });

  it('takes no certificate from another region, with which the deployment would fail', () => {
    const certificateArn = 'arn:aws:acm:eu-west-1:123456789012:certificate/8a1c2f5e';
    const entries = regions
      .slice(0, 1)
      .map((entry) => ({ ...entry, console: { domain: 'a.example', certificateArn } }));
    expect(() => synthesize({ entries })).toThrow(
      /console\.certificateArn: CloudFront takes certificates from us-east-1 only/,
    );
  });
});
