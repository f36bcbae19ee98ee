import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { addTemplateRules } from '../../infra/template-rules.ts';
import { synthesize } from './synthesized.ts';

describe('the template rules', () => {
  it('find nothing in a production stage nor in that of one machine', () => {
    const stages = synthesize({ names: ['eu-west-1', 'one-machine'], prepare: addTemplateRules });
    expect(stages.map(({ name }) => name)).toEqual(['eu-west-1', 'one-machine']);
  }, 60_000);

  it('stop a bucket that anybody could read unseen', () => {
    const careless = () =>
      synthesize({
        names: [],
        prepare: (app) => {
          new Bucket(new Stack(app, 'careless'), 'Bucket');
          addTemplateRules(app);
        },
      });
    expect(careless).toThrow(/AwsSolutions-S1'.*NIST\.800\.53\.R5-S3BucketLoggingEnabled/s);
  });

  it('stop a property that CloudFormation would refuse', () => {
    const misspelt = () =>
      synthesize({
        names: [],
        prepare: (app) => {
          new CfnQueue(new Stack(app, 'misspelt'), 'Queue').addPropertyOverride('VisibilityTimeOut', 30);
        },
      });
    expect(misspelt).toThrow('VisibilityTimeOut');
  });

  it('are set aside one finding at a time, each with a reason', () => {
    const [stage] = synthesize({ names: ['eu-west-1'] });
    const acknowledgements = stage?.acknowledgements ?? [];
    expect(acknowledgements.length).toBeGreaterThan(20);
    expect(acknowledgements.filter(({ reason }) => reason.length < 20)).toEqual([]);
    // On a whole stack or stage an acknowledgement would hide findings that nobody has seen yet.
    expect(acknowledgements.filter(({ path }) => path.split('/').length < 3)).toEqual([]);
  });
});
