import { createHash } from 'node:crypto';

/** The account that everything on one machine belongs to; no AWS account has this number. */
export const LOCAL_ACCOUNT = '000000000000';

/** What the names, ARNs and addresses of a stage's resources are built from. */
export interface Surroundings {
  region: string;
  /** Where the AWS services are reached, without a trailing slash: queue URLs start with it. */
  endpoint: string;
  /** Where the HTTP APIs are reached. */
  apiEndpoint: string;
  /** Where people sign in. */
  identityEndpoint: string;
  /** Where the CloudFront distribution is reached. */
  pageEndpoint: string;
}

/** How other resources see a resource: its name, what `Ref` gives, and what `Fn::GetAtt` gives. */
export interface Identity {
  name: string;
  ref: string;
  attributes: Readonly<Record<string, string>>;
}

interface Naming {
  /** The property that gives the name explicitly. */
  property?: string;
  maxLength: number;
  lowerCase?: boolean;
}

const namings: Readonly<Record<string, Naming>> = {
  'AWS::S3::Bucket': { property: 'BucketName', maxLength: 63, lowerCase: true },
  'AWS::KMS::Alias': { property: 'AliasName', maxLength: 255 },
  'AWS::SQS::Queue': { property: 'QueueName', maxLength: 75 },
  'AWS::DynamoDB::Table': { property: 'TableName', maxLength: 255 },
  'AWS::DynamoDB::GlobalTable': { property: 'TableName', maxLength: 255 },
  'AWS::Lambda::Function': { property: 'FunctionName', maxLength: 64 },
  'AWS::IAM::Role': { property: 'RoleName', maxLength: 64 },
  'AWS::IAM::ManagedPolicy': { property: 'ManagedPolicyName', maxLength: 128 },
  'AWS::Events::EventBus': { property: 'Name', maxLength: 256 },
  'AWS::Events::Rule': { property: 'Name', maxLength: 64 },
  'AWS::StepFunctions::StateMachine': { property: 'StateMachineName', maxLength: 80 },
  'AWS::Logs::LogGroup': { property: 'LogGroupName', maxLength: 512 },
  'AWS::SSM::Parameter': { property: 'Name', maxLength: 512 },
  'AWS::SNS::Topic': { property: 'TopicName', maxLength: 256 },
  'AWS::CloudFront::Function': { property: 'Name', maxLength: 64 },
  'AWS::CloudWatch::Alarm': { property: 'AlarmName', maxLength: 255 },
};

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function uuidOf(text: string): string {
  const hex = digest(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The property of a type that may give the name explicitly, if there is one. */
export function nameProperty(type: string): string | undefined {
  return namings[type]?.property;
}

/**
 * A name as CloudFormation would make one (stack, logical id, something unique), but the same on every run, so
 * that the data of the last run is found again.
 */
export function derivedName(type: string, stack: string, logicalId: string, fifo: boolean): string {
  const naming = namings[type] ?? { maxLength: 64 };
  const unique = digest(`${stack}/${logicalId}`).slice(0, 8);
  const room = naming.maxLength - unique.length - 1;
  const readable = `${stack}-${logicalId}`.slice(0, room).replace(/-+$/, '');
  const name = `${readable}-${unique}${fifo ? '.fifo' : ''}`;
  return naming.lowerCase === true ? name.toLowerCase() : name;
}

/** Everything that `Ref` and `Fn::GetAtt` may ask of a resource of a known type. */
export function identify(
  type: string,
  name: string,
  seed: string,
  properties: Readonly<Record<string, unknown>>,
  { region, endpoint, apiEndpoint, identityEndpoint, pageEndpoint }: Surroundings,
): Identity {
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${LOCAL_ACCOUNT}:${rest}`;
  const hostOf = (address: string) => address.replace(/^http:\/\//, '');
  const plain = (attributes: Record<string, string>): Identity => ({ name, ref: name, attributes });
  switch (type) {
    case 'AWS::S3::Bucket':
      return plain({
        Arn: `arn:aws:s3:::${name}`,
        DomainName: `${name}.s3.amazonaws.com`,
        // On the loopback a bucket is a folder of the one address: what is written for its host holds for that folder.
        RegionalDomainName: `${hostOf(endpoint)}/${name}`,
      });
    case 'AWS::KMS::Key': {
      const keyId = uuidOf(seed);
      return { name: keyId, ref: keyId, attributes: { Arn: arn('kms', `key/${keyId}`), KeyId: keyId } };
    }
    case 'AWS::SQS::Queue': {
      const queueUrl = `${endpoint}/${LOCAL_ACCOUNT}/${name}`;
      return { name, ref: queueUrl, attributes: { Arn: arn('sqs', name), QueueName: name, QueueUrl: queueUrl } };
    }
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      return plain({ Arn: arn('dynamodb', `table/${name}`), TableId: uuidOf(seed) });
    case 'AWS::Lambda::Function':
      return plain({ Arn: arn('lambda', `function:${name}`) });
    case 'AWS::IAM::Role': {
      const path = typeof properties.Path === 'string' ? properties.Path : '/';
      return plain({
        Arn: `arn:aws:iam::${LOCAL_ACCOUNT}:role${path}${name}`,
        RoleId: `AROA${digest(seed).slice(0, 17).toUpperCase()}`,
      });
    }
    case 'AWS::IAM::ManagedPolicy': {
      const policyArn = `arn:aws:iam::${LOCAL_ACCOUNT}:policy/${name}`;
      return { name, ref: policyArn, attributes: { PolicyArn: policyArn } };
    }
    case 'AWS::Events::EventBus':
      return plain({ Arn: arn('events', `event-bus/${name}`), Name: name });
    case 'AWS::Events::Rule': {
      const bus = typeof properties.EventBusName === 'string' ? properties.EventBusName.split('/').at(-1) : 'default';
      const path = bus === 'default' ? name : `${bus}/${name}`;
      return {
        name,
        ref: bus === 'default' ? name : `${bus}|${name}`,
        attributes: { Arn: arn('events', `rule/${path}`) },
      };
    }
    case 'AWS::StepFunctions::StateMachine': {
      const machineArn = arn('states', `stateMachine:${name}`);
      return { name, ref: machineArn, attributes: { Arn: machineArn, Name: name } };
    }
    case 'AWS::ApiGatewayV2::Api': {
      const apiId = digest(seed).slice(0, 10);
      return { name: apiId, ref: apiId, attributes: { ApiId: apiId, ApiEndpoint: apiEndpoint } };
    }
    case 'AWS::Cognito::UserPool': {
      const poolId = `${region}_${digest(seed).slice(0, 9)}`;
      const ProviderURL = `${identityEndpoint}/${poolId}`;
      const ProviderName = ProviderURL.replace(/^https?:\/\//, '');
      const attributes = {
        Arn: arn('cognito-idp', `userpool/${poolId}`),
        UserPoolId: poolId,
        ProviderName,
        ProviderURL,
      };
      return { name: poolId, ref: poolId, attributes };
    }
    case 'AWS::Cognito::UserPoolClient': {
      const clientId = digest(seed).slice(0, 26);
      return { name: clientId, ref: clientId, attributes: { ClientId: clientId } };
    }
    case 'AWS::CloudFront::Distribution': {
      const distributionId = `E${digest(seed).slice(0, 13).toUpperCase()}`;
      const attributes = { Id: distributionId, DomainName: hostOf(pageEndpoint) };
      return { name: distributionId, ref: distributionId, attributes };
    }
    case 'AWS::CloudFront::Function': {
      const functionArn = `arn:aws:cloudfront::${LOCAL_ACCOUNT}:function/${name}`;
      return { name, ref: functionArn, attributes: { FunctionARN: functionArn } };
    }
    case 'AWS::CloudFront::OriginAccessControl':
    case 'AWS::CloudFront::ResponseHeadersPolicy': {
      const id = uuidOf(seed);
      return { name: id, ref: id, attributes: { Id: id } };
    }
    case 'AWS::Logs::LogGroup':
      return plain({ Arn: arn('logs', `log-group:${name}:*`) });
    case 'AWS::SNS::Topic': {
      const topicArn = arn('sns', name);
      return { name, ref: topicArn, attributes: { TopicArn: topicArn, TopicName: name } };
    }
    case 'AWS::CloudWatch::Alarm':
      return plain({ Arn: arn('cloudwatch', `alarm:${name}`) });
    case 'AWS::SSM::Parameter':
      return plain(typeof properties.Value === 'string' ? { Value: properties.Value } : {});
    default:
      return plain({});
  }
}
