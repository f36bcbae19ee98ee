import { RemovalPolicy, type StackProps } from 'aws-cdk-lib';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bundles } from './bundles.ts';
import type { RegionSettings } from './region-settings.ts';

/** What every stack of a stage needs to know. */
export interface StageContext {
  readonly settings: RegionSettings;
  readonly bundles: Bundles;
}

export interface StageStackProps extends StackProps {
  readonly context: StageContext;
}

/** Data of a production stage outlives its stacks. */
export function removalPolicy({ settings }: StageContext): RemovalPolicy {
  return settings.production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}

/** The settings were checked against the days that CloudWatch Logs offers, and its enum's values are those days. */
export function logRetention({ settings }: StageContext): RetentionDays {
  return settings.retention.logDays satisfies number as RetentionDays;
}
