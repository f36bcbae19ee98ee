import { describe, expect, it } from 'vitest';
import { readRegions } from '../../infra/region-settings.ts';
import { regions } from '../../infra/regions.ts';
import { resourcesOf, synthesize } from './synthesized.ts';

const stages = synthesize();
const settings = readRegions(regions);
const all = stages.map((stage) => ({ ...stage, settings: settings.find(({ name }) => name === stage.name) }));

/** CloudFormation takes templates up to a megabyte with up to 500 resources. */
const TEMPLATE_BYTES = 1_000_000;
const TEMPLATE_RESOURCES = 500;

describe.each(all)('the stage $name', (stage) => {
  it('consists of data, pipeline, review and operations', () => {
    expect([...stage.templates.keys()].sort()).toEqual(['data', 'operations', 'pipeline', 'review']);
  });

  it('knows nothing of the others', () => {
    const templates = stage.templateFiles.join('\n');
    for (const other of all.filter(({ name }) => name !== stage.name)) {
      expect(templates).not.toContain(`tidewaiter-${other.name}`);
      if (other.settings?.region !== stage.settings?.region) expect(templates).not.toContain(other.settings?.region);
    }
  });

  it('needs no custom resource but that which puts the page into its bucket', () => {
    const types = resourcesOf(stage).map(({ resource }) => resource.Type);
    expect(
      types.filter((type) => type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource'),
    ).toEqual(['Custom::CDKBucketDeployment', 'Custom::CDKBucketDeployment']);
    const others = resourcesOf(stage, 'AWS::Lambda::Function').filter(
      ({ resource }) => resource.Properties.Runtime !== 'nodejs24.x',
    );
    expect(others.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^review\/Custom::CDKBucketDeployment\w+\//),
    ]);
  });

  it('fits into the templates that CloudFormation takes', () => {
    expect(Math.max(...stage.templateFiles.map((file) => Buffer.byteLength(file)))).toBeLessThan(TEMPLATE_BYTES);
    for (const { Resources } of stage.templates.values()) {
      expect(Object.keys(Resources).length).toBeLessThan(TEMPLATE_RESOURCES);
    }
  });

  it('keeps its data when it is destroyed, if it is for production', () => {
    const kept = resourcesOf(stage, 'AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::Logs::LogGroup');
    const policies = new Set(kept.map(({ resource }) => resource.DeletionPolicy));
    expect(policies).toEqual(new Set([stage.settings?.production ? 'Retain' : 'Delete']));
  });

  it('gives every queue time and a place for what it gives up', () => {
    const queues = resourcesOf(stage, 'AWS::SQS::Queue');
    const sources = resourcesOf(stage, 'AWS::Lambda::EventSourceMapping');
    expect(queues).toHaveLength(sources.length * 2);
    for (const { resource } of sources) {
      const { EventSourceArn, FunctionName, FunctionResponseTypes, ScalingConfig } = resource.Properties;
      const named = (place: unknown) => JSON.stringify(place).match(/"(\w+[0-9A-F]{8})"/)?.[1];
      const queue = queues.find(({ logicalId }) => logicalId === named(EventSourceArn))?.resource.Properties;
      const station = resourcesOf(stage, 'AWS::Lambda::Function').find(
        ({ logicalId }) => logicalId === named(FunctionName),
      );
      expect(Number(queue?.VisibilityTimeout)).toBeGreaterThanOrEqual(Number(station?.resource.Properties.Timeout) * 6);
      expect(queue?.RedrivePolicy).toMatchObject({ maxReceiveCount: 5 });
      expect(FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(ScalingConfig).toEqual({ MaximumConcurrency: station?.resource.Properties.ReservedConcurrentExecutions });
    }
  });
});
