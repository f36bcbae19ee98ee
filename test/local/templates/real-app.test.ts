import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeholderBundles } from '../../../infra/bundles.ts';
import { Authority } from '../../../infra/local/gateway/authority.ts';
import { Policies } from '../../../infra/local/policies/policies.ts';
import { listStages } from '../../../infra/local/templates/assembly.ts';
import { loadStage } from '../../../infra/local/templates/load-stage.ts';
import type { Stage } from '../../../infra/local/templates/stage.ts';
import { readRegions } from '../../../infra/region-settings.ts';
import { RegionStage } from '../../../infra/region-stage.ts';
import { regions } from '../../../infra/regions.ts';
import { cdkJsonContext } from '../../infra/synthesized.ts';
import { ADDRESSES } from './small-stage.ts';

describe('the app as synthesized', () => {
  let cdkOut: string;
  let stages: Stage[];
  beforeAll(() => {
    cdkOut = mkdtempSync(join(tmpdir(), 'real-app-'));
    const app = new App({
      outdir: cdkOut,
      context: {
        ...cdkJsonContext(),
        'aws:cdk:bundling-stacks': [],
        '@aws-cdk/core:validateAgainstDefaultRules': false,
      },
    });
    const bundles = placeholderBundles();
    for (const settings of readRegions(regions)) new RegionStage(app, { settings, bundles });
    app.synth();
    stages = listStages(cdkOut).map((name) => loadStage(cdkOut, name, ADDRESSES));
  }, 300_000);
  afterAll(() => rmSync(cdkOut, { recursive: true, force: true }));

  it('is understood whole, every stage and every policy of it', () => {
    expect(stages.length).toBeGreaterThanOrEqual(3);
    for (const stage of stages) {
      expect(() => new Policies(stage)).not.toThrow();
      expect(stage.functions.length).toBeGreaterThan(0);
      expect(stage.stateMachines).toHaveLength(1);
      const unresolved = JSON.stringify(stage).match(/"(Ref|Fn::[A-Za-z]+)":/g);
      expect(unresolved).toBeNull();
    }
  });

  it('has names that are valid and unlike each other', () => {
    for (const { buckets, queues, functions, tables, roles } of stages) {
      for (const { name } of buckets) expect(name).toMatch(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
      for (const { name } of queues) expect(name).toMatch(/^[A-Za-z0-9_-]{1,80}$/);
      for (const { name } of [...functions, ...roles]) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      const all = [...buckets, ...queues, ...functions, ...tables].map(({ arn }) => arn);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('lets each rule deliver, each service act in its role, and each event source read its queue', () => {
    for (const stage of stages) {
      const authority = new Authority({ stage, policies: new Policies(stage) });
      for (const { arn, targets } of stage.rules) {
        for (const target of targets) {
          if (target.arn.startsWith('arn:aws:sqs:')) authority.demandSend('events.amazonaws.com', target.arn, arn);
          else authority.demandInvoke('events.amazonaws.com', target.arn, arn);
        }
      }
      for (const { arn, roleArn } of stage.functions) authority.demandAssume('lambda.amazonaws.com', roleArn, arn);
      for (const { arn, roleArn } of stage.stateMachines) authority.demandAssume('states.amazonaws.com', roleArn, arn);
      for (const { functionArn, queueArn } of stage.eventSources) {
        const role = stage.functions.find(({ arn }) => arn === functionArn)?.roleArn ?? '';
        const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
        authority.demand(role, [
          ...actions.map((action) => ({ action, resource: queueArn })),
          ...authority.keys.ofQueue(['Decrypt'], queueArn),
        ]);
      }
    }
  });

  it('lets people sign in from the page alone, and the API take their tokens and nobody else’s', () => {
    for (const { name, userPools, httpApis } of stages) {
      const [pool, ...others] = userPools;
      const [client, ...clients] = pool?.clients ?? [];
      expect([others, clients], name).toEqual([[], []]);
      expect(pool?.issuer).toMatch(/^http:\/\/127\.0\.0\.1:4568\/[a-z0-9-]+_\w{9}$/);
      expect(pool?.groups).toEqual(
        expect.arrayContaining(['role-officer', 'role-port-agent', 'port-all', 'lane-goods']),
      );
      expect(client).toMatchObject({ scopes: ['openid'], accessTokenSeconds: 900, refreshTokenSeconds: 28_800 });
      for (const url of [...(client?.callbackUrls ?? []), ...(client?.logoutUrls ?? [])]) {
        expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(signed-in)?$/);
      }
      const routes = httpApis.flatMap((api) => api.routes);
      const open = routes.filter(({ authorization }) => authorization === 'NONE');
      expect(open.map(({ routeKey }) => routeKey)).toEqual(['GET /api/config']);
      const byToken = routes.filter(({ authorization }) => authorization === 'JWT');
      expect(byToken.length).toBeGreaterThan(4);
      for (const { routeKey, authorizer } of byToken) {
        expect(routeKey).toMatch(/^[A-Z]+ \/api\//);
        expect(authorizer).toMatchObject({ issuer: pool?.issuer, audience: [client?.id] });
      }
      const signed = routes.filter(({ authorization }) => authorization === 'AWS_IAM');
      for (const { routeKey } of signed) expect(routeKey).toMatch(/^[A-Z]+ \/as\/\{role\}\//);
      // Either way in leads to the same.
      const below = (keys: typeof routes, prefix: string) =>
        keys.map(({ routeKey }) => routeKey.replace(prefix, '')).sort();
      expect(below(byToken, ' /api')).toEqual(below(signed, ' /as/{role}'));
    }
  });

  it('lets no function do what it was not given', () => {
    for (const stage of stages) {
      const policies = new Policies(stage);
      const port = stage.userPools[0]?.groups.find((group) => /^port-[A-Z]/.test(group))?.slice('port-'.length);
      const [intake] = stage.buckets.filter(({ name }) => name.includes('intake'));
      for (const { roleArn: principal, environment } of stage.functions) {
        // Its links are how ports upload by the page.
        const takesUploads = environment.POWERTOOLS_SERVICE_NAME === 'take-uploads';
        const may = (action: string, resource: string) => policies.decide({ principal, action, resource }).allowed;
        const paper = `${intake?.arn}/${port}/C1/papers/a`;
        expect(may('s3:DeleteObject', paper)).toBe(false);
        expect(may('s3:PutObject', paper)).toBe(takesUploads);
        expect(may('dynamodb:DeleteItem', stage.tables[0]?.arn ?? '')).toBe(false);
        expect(may('iam:PassRole', principal)).toBe(false);
      }
    }
  });
});
