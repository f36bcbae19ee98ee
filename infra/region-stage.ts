import { type App, Stage, Tags } from 'aws-cdk-lib';
import { stackPrefix } from './constructs/keys.ts';
import { DataStack } from './stacks/data.ts';
import { OperationsStack } from './stacks/operations.ts';
import { PipelineStack } from './stacks/pipeline.ts';
import { ReviewStack } from './stacks/review.ts';
import type { StageContext } from './stage-context.ts';

/** Everything of one entry of regions.ts. Stages share nothing: `cdk deploy '<entry>/*'` deploys one. */
export class RegionStage extends Stage {
  constructor(app: App, context: StageContext) {
    const { name, region, account, production } = context.settings;
    super(app, name, { env: { region, account } });
    const stack = (part: string, description: string) => ({
      context,
      stackName: `${stackPrefix(context)}-${part}`,
      description: `Tidewaiter ${name}: ${description}`,
      terminationProtection: production,
    });
    const data = new DataStack(this, 'data', stack('data', 'what is kept'));
    const pipeline = new PipelineStack(this, 'pipeline', {
      ...stack('pipeline', 'the way of an upload to the end of its case'),
      data,
    });
    const review = new ReviewStack(this, 'review', {
      ...stack('review', 'the API of the officers'),
      ...{ data, pipeline },
    });
    new OperationsStack(this, 'operations', {
      ...stack('operations', 'alarms and the dashboard'),
      data,
      pipeline,
      review,
    });
    Tags.of(this).add('application', 'tidewaiter');
    Tags.of(this).add('stage', name);
  }
}
