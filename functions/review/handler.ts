import type { APIGatewayProxyEventV2WithIAMAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { areasWith, privateListsFromEnvironment } from '../private-lists.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { reviewApi } from './api.ts';
import { isAsSigned } from './path-as-signed.ts';
import { signedRequest } from './principal-of-event.ts';

const api = reviewApi({
  table: openCasesTable(required('CASES_TABLE')),
  workflow: openWorkflow(''),
  ports: portsFromEnvironment(),
  region: required('AWS_REGION'),
  intakeBucket: required('INTAKE_BUCKET'),
  reference: { objects: openObjects(), bucket: required('REFERENCE_BUCKET') },
  listAreas: areasWith(privateListsFromEnvironment()),
  now: () => new Date().toISOString(),
});

const UNKNOWN = {
  statusCode: 404,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify({ error: { code: 'request.unknown', message: 'there is nothing at this address' } }),
};

export async function handler(event: APIGatewayProxyEventV2WithIAMAuthorizer): Promise<APIGatewayProxyResultV2> {
  const { requestContext, rawPath, rawQueryString, headers, body, isBase64Encoded } = event;
  const { method } = requestContext.http;
  const proven = isAsSigned(rawPath) ? signedRequest(rawPath, requestContext.authorizer.iam.userArn) : null;
  if (proven === null) return UNKNOWN;
  const request = new Request(`https://${requestContext.domainName}${proven.path}?${rawQueryString}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])) as [
      string,
      string,
    ][],
    body: body === undefined || method === 'GET' ? null : Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  });
  const caller = { principal: proven.principal, requestId: requestContext.requestId };
  const response = await api.fetch(request, { caller });
  return {
    statusCode: response.status,
    headers: { ...Object.fromEntries(response.headers), 'cache-control': 'no-store' },
    body: await response.text(),
  };
}
