/**
 * Resource types that change nothing about what the app does on one machine, each with the reason. A type that is
 * neither here nor read by load-stage.ts is refused.
 */
const reasons: Readonly<Record<string, string>> = {
  'AWS::CDK::Metadata': "CDK's own record of the constructs used",
  'AWS::ApplicationInsights::Application': 'watches the deployed app in CloudWatch',
  'AWS::Backup::BackupPlan': 'the data folder is backed up with the machine',
  'AWS::Backup::BackupSelection': 'the data folder is backed up with the machine',
  'AWS::Backup::BackupVault': 'the data folder is backed up with the machine',
  'AWS::Budgets::Budget': 'nothing is billed',
  'AWS::CloudWatch::Alarm': 'no CloudWatch: the command line shows the same numbers',
  'AWS::CloudWatch::CompositeAlarm': 'no CloudWatch: the command line shows the same numbers',
  'AWS::CloudWatch::Dashboard': 'no CloudWatch: the command line shows the same numbers',
  'AWS::Cognito::ManagedLoginBranding': 'the sign-in page of one machine has a look of its own',
  'AWS::Lambda::LayerVersion':
    'holds what functions of a deployment call; a layer of any other function is refused there',
  'AWS::Logs::MetricFilter': 'no CloudWatch metrics',
  'AWS::Logs::QueryDefinition': 'a saved query of the CloudWatch console',
  'AWS::Logs::ResourcePolicy': 'lets AWS services write logs, which go to files here',
  'AWS::ResourceGroups::Group': 'a view in the AWS console',
  'AWS::XRay::Group': 'no X-Ray',
  'AWS::XRay::SamplingRule': 'no X-Ray',
  'AWS::XRay::ResourcePolicy': 'no X-Ray',
  'Custom::LogRetention': 'log files are kept by size',
  'Custom::S3AutoDeleteObjects': 'acts only when the stack is deleted',
};

/** Why a type has no effect here, or undefined when it has one. */
export function reasonWithoutEffect(type: string): string | undefined {
  return reasons[type];
}
