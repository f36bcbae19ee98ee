import * as z from 'zod';
import { cfnFlag, cfnNumber, noEffect, type ResourceReader, ResourceReading } from './reading.ts';
import type { HttpApi, JwtAuthorizer, Stage } from './stage.ts';

const apiSchema = z.strictObject({
  Name: z.string(),
  ProtocolType: z.literal('HTTP'),
  CorsConfiguration: z.unknown().optional(),
  DisableExecuteApiEndpoint: z.literal(false).optional(),
  Description: noEffect,
  IpAddressType: noEffect,
  Tags: noEffect,
});

const api: ResourceReader = (reading, stage) => {
  const { Name, CorsConfiguration: cors } = reading.properties(apiSchema);
  stage.httpApis.push({
    id: reading.identity.ref,
    name: Name,
    stageName: '$default',
    routes: [],
    ...(cors === undefined ? {} : { cors }),
  });
};

function apiOf(id: string, reading: ResourceReading, stage: Stage): HttpApi {
  const found = stage.httpApis.find((candidate) => candidate.id === id);
  if (found === undefined) throw reading.refuse(`${id} is no HTTP API of this stage`, 'Name one of its APIs');
  return found;
}

const deploymentSchema = z.strictObject({
  ApiId: z.string(),
  StageName: z.string(),
  AutoDeploy: cfnFlag.optional(),
  AccessLogSettings: noEffect,
  DefaultRouteSettings: noEffect,
  RouteSettings: noEffect,
  Description: noEffect,
  Tags: noEffect,
});

const deployment: ResourceReader = (reading, stage) => {
  const { ApiId, StageName } = reading.properties(deploymentSchema);
  apiOf(ApiId, reading, stage).stageName = StageName;
};

const integrationSchema = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  IntegrationMethod: noEffect,
  PayloadFormatVersion: z.enum(['1.0', '2.0']).default('1.0'),
  TimeoutInMillis: cfnNumber.default(30_000),
  Description: noEffect,
});

const authorizerSchema = z.strictObject({
  ApiId: z.string(),
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.array(z.string()),
  JwtConfiguration: z.strictObject({ Audience: z.array(z.string()), Issuer: z.string() }),
  Name: noEffect,
});

const routeSchema = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'AWS_IAM', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).max(0, 'scopes are not known here').optional(),
  OperationName: noEffect,
});

/** Finds the resource of a type that `Ref` shows under `id`. */
function findByRef(reading: ResourceReading, type: string, id: string): ResourceReading {
  for (const stack of reading.intrinsics.stacks) {
    for (const [logicalId, resource] of Object.entries(stack.template.Resources)) {
      if (resource.Type !== type || reading.intrinsics.identity(stack, logicalId).ref !== id) continue;
      return new ResourceReading(reading.intrinsics, stack, { stack: stack.name, logicalId, type });
    }
  }
  throw reading.refuse(`${id} is no ${type} of this stage`, 'Name one of its own');
}

function readAuthorizer(reading: ResourceReading): JwtAuthorizer {
  const { IdentitySource, JwtConfiguration } = reading.properties(authorizerSchema);
  return {
    id: reading.identity.ref,
    issuer: JwtConfiguration.Issuer,
    audience: JwtConfiguration.Audience,
    identitySource: IdentitySource,
  };
}

const route: ResourceReader = (reading, stage) => {
  const properties = reading.properties(routeSchema);
  const integration = findByRef(
    reading,
    'AWS::ApiGatewayV2::Integration',
    properties.Target.replace(/^integrations\//, ''),
  ).properties(integrationSchema);
  // Either the function's ARN, or the address that older templates build around it.
  const functionArn = integration.IntegrationUri.replace(/^.*\/functions\/(.*)\/invocations$/, '$1');
  if (!stage.functions.some(({ arn }) => arn === functionArn)) {
    throw reading.refuse(`${functionArn} is no function of this stage`, 'Only its functions answer here');
  }
  if (properties.AuthorizationType === 'JWT' && properties.AuthorizerId === undefined) {
    throw reading.refuse('it asks for a token but names no authorizer', 'Give it an authorizer');
  }
  apiOf(properties.ApiId, reading, stage).routes.push({
    routeKey: properties.RouteKey,
    functionArn,
    payloadFormat: integration.PayloadFormatVersion,
    timeoutMs: integration.TimeoutInMillis,
    authorization: properties.AuthorizationType,
    ...(properties.AuthorizerId === undefined
      ? {}
      : { authorizer: readAuthorizer(findByRef(reading, 'AWS::ApiGatewayV2::Authorizer', properties.AuthorizerId)) }),
  });
};

/** Integrations and authorizers are read with the routes that use them; here only their form is checked. */
const integration: ResourceReader = (reading) => void reading.properties(integrationSchema);
const authorizer: ResourceReader = (reading) => void reading.properties(authorizerSchema);

export const httpApiReaders: Readonly<Record<string, ResourceReader>> = {
  'AWS::ApiGatewayV2::Api': api,
  'AWS::ApiGatewayV2::Stage': deployment,
  'AWS::ApiGatewayV2::Integration': integration,
  'AWS::ApiGatewayV2::Authorizer': authorizer,
  'AWS::ApiGatewayV2::Route': route,
};
