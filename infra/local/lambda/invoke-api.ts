import type { ServiceRequest } from '../gateway/service.ts';
import type { Functions } from './functions.ts';
import { LambdaError } from './lambda-error.ts';

const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** Lambda's Invoke over HTTP: RequestResponse, Event and DryRun. Every other action is refused by name. */
export async function answerInvoke(functions: Functions, { req, res, url, body }: ServiceRequest): Promise<void> {
  try {
    const name = INVOKE.exec(url.pathname)?.[1];
    if (req.method !== 'POST' || name === undefined) {
      throw new LambdaError(
        'InvalidParameterValueException',
        `The one-machine runtime offers only Invoke of Lambda, not ${req.method} ${url.pathname}.`,
      );
    }
    const functionName = decodeURIComponent(name);
    const payload = body === null || body.length === 0 ? '{}' : body.toString('utf8');
    switch (req.headers['x-amz-invocation-type'] ?? 'RequestResponse') {
      case 'Event':
        res.writeHead(202, { 'x-amzn-requestid': functions.accept(functionName, payload) }).end();
        return;
      case 'DryRun':
        functions.countsOf(functionName);
        res.writeHead(204).end();
        return;
      default: {
        const result = await functions.invoke(functionName, payload);
        res.writeHead(200, {
          'content-type': 'application/json',
          'x-amzn-requestid': result.requestId,
          'x-amz-executed-version': '$LATEST',
          ...(result.functionError === undefined ? {} : { 'x-amz-function-error': result.functionError }),
        });
        res.end(result.payload);
      }
    }
  } catch (error) {
    const known = error instanceof LambdaError ? error : new LambdaError('ServiceException', String(error));
    res.writeHead(known.status, { 'content-type': 'application/json', 'x-amzn-errortype': known.name });
    res.end(
      JSON.stringify({ Type: known.status < 500 ? 'User' : 'Service', Message: known.message, message: known.message }),
    );
  }
}
