import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { LocalHttpApi, UnsupportedRoute } from '../../../infra/local/http-api/http-api.ts';
import { LambdaError } from '../../../infra/local/lambda/lambda-error.ts';
import type { HttpApi, HttpRoute } from '../../../infra/local/templates/stage.ts';

const ANNA = {
  accessKey: 'AKIAANNA',
  accountId: '000000000000',
  callerId: 'AIDAANNA',
  userArn: 'arn:aws:iam::000000000000:user/officer-anna',
  userId: 'AIDAANNA',
};

interface Setting {
  route?: Partial<HttpRoute>;
  api?: Partial<HttpApi>;
  mayCall?: boolean;
  mayInvoke?: boolean;
  invoke?: (event: unknown) => Promise<unknown>;
}

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** An API with one route whose function is `invoke`; by default the function returns its event. */
async function open(setting: Setting = {}): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const route: HttpRoute = {
    routeKey: 'ANY /{proxy+}',
    functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:review',
    payloadFormat: '2.0',
    timeoutMs: 30_000,
    authorization: 'AWS_IAM',
    ...setting.route,
  };
  const api = new LocalHttpApi({
    api: { id: 'api1', name: 'review', stageName: '$default', routes: [route], ...setting.api },
    region: 'eu-west-1',
    accountId: '000000000000',
    authority: {
      identify(req) {
        if (req.headers.authorization !== 'anna') throw new Error('who?');
        return ANNA;
      },
      mayCall(caller, arn) {
        asked.push(`${caller} ${arn}`);
        return setting.mayCall ?? true;
      },
      mayInvoke(functionArn, arn) {
        asked.push(`${functionArn} ${arn}`);
        return setting.mayInvoke ?? true;
      },
    },
    async invoke(_arn, payload) {
      const event: unknown = JSON.parse(payload);
      const result = setting.invoke === undefined ? event : await setting.invoke(event);
      return { requestId: 'r', payload: JSON.stringify(result) };
    },
  });
  server = createServer((req, res) => void api.handle(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const asAnna = { authorization: 'anna' };

describe('the event of a request', () => {
  it('has the shape of payload format 2.0', async () => {
    const { url, asked } = await open();
    const response = await fetch(`${url}/cases/NLRTM/A%201?lane=goods&lane=imaging&text=%C3%A4`, {
      method: 'POST',
      headers: { ...asAnna, 'content-type': 'application/json', cookie: 'a=1; b=2', 'X-Thing': 'yes' },
      body: '{"reason":"ok"}',
    });
    const event = await response.json();

    expect(response.status).toBe(200);
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /{proxy+}',
      rawPath: '/cases/NLRTM/A 1',
      rawQueryString: 'lane=goods&lane=imaging&text=%C3%A4',
      queryStringParameters: { lane: 'goods,imaging', text: 'ä' },
      cookies: ['a=1', 'b=2'],
      headers: { 'x-thing': 'yes', 'content-type': 'application/json' },
      pathParameters: { proxy: 'cases/NLRTM/A 1' },
      body: '{"reason":"ok"}',
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        apiId: 'api1',
        authorizer: { iam: ANNA },
        http: { method: 'POST', path: '/cases/NLRTM/A 1', protocol: 'HTTP/1.1' },
        routeKey: 'ANY /{proxy+}',
        stage: '$default',
      },
    });
    expect(event).not.toHaveProperty('headers.cookie');
    expect(event).toHaveProperty(
      'requestContext.time',
      expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
    );
    expect(asked).toEqual([
      `${ANNA.userArn} arn:aws:execute-api:eu-west-1:000000000000:api1/$default/POST/cases/NLRTM/A%201`,
      'arn:aws:lambda:eu-west-1:000000000000:function:review arn:aws:execute-api:eu-west-1:000000000000:api1/$default/*/{proxy+}',
    ]);
  });

  it('carries bytes as Base64', async () => {
    const { url } = await open();
    const bytes = Buffer.from([0, 255, 1, 254]);
    const headers = { ...asAnna, 'content-type': 'application/octet-stream' };
    const event = await (await fetch(`${url}/x`, { method: 'PUT', headers, body: bytes })).json();
    expect(event).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
  });
});

describe('the response', () => {
  it('is what the function returned: status, headers, cookies and bytes', async () => {
    const { url } = await open({
      invoke: async () => ({
        statusCode: 201,
        headers: { 'Content-Type': 'image/png', 'x-count': 3 },
        cookies: ['a=1; HttpOnly', 'b=2'],
        body: Buffer.from([137, 80]).toString('base64'),
        isBase64Encoded: true,
      }),
    });
    const response = await fetch(`${url}/image`, { headers: asAnna });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-count')).toBe('3');
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from([137, 80]));
  });

  it.each<[string, number, Setting]>([
    ['a caller without a signature', 403, {}],
    ['a caller who may not', 403, { mayCall: false }],
    ['an API that may not call the function', 500, { mayInvoke: false }],
    ['a path without a route', 404, { route: { routeKey: 'GET /about' } }],
    [
      'a function slower than the integration waits',
      503,
      { route: { timeoutMs: 50 }, invoke: () => new Promise(() => {}) },
    ],
    [
      'a function without room',
      503,
      { invoke: () => Promise.reject(new LambdaError('TooManyRequestsException', 'x')) },
    ],
    ['a malformed response', 500, { invoke: async () => ({ statusCode: 'fine' }) }],
  ])('to %s is %i', async (what, status, setting) => {
    const { url } = await open(setting);
    const headers: Record<string, string> = what.includes('signature') ? {} : asAnna;
    const response = await fetch(`${url}/other`, { headers });
    expect(response.status).toBe(status);
    expect(Object.keys(Object(await response.json()))).toEqual(['message']);
  });

  it('to more than 10 MB is 413', async () => {
    const { url } = await open();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${url}/x`, {
        method: 'POST',
        headers: { ...asAnna, 'content-length': 11 * 1024 * 1024 },
      });
      sending.on('response', (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('to a browser’s preflight comes from the CORS settings, without the function', async () => {
    const { url } = await open({
      api: {
        cors: {
          AllowOrigins: ['https://console.example'],
          AllowMethods: ['GET'],
          AllowHeaders: ['authorization'],
          MaxAge: 60,
        },
      },
    });
    const ask = (origin: string) =>
      fetch(`${url}/cases`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'GET' } });
    const allowed = await ask('https://console.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://console.example');
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET');
    expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('a route that this machine cannot serve is refused before the API opens', async () => {
  const authorizer = {
    id: 'a',
    issuer: 'http://127.0.0.1:1',
    audience: ['page'],
    identitySource: ['$request.querystring.t'],
  };
  await expect(open({ route: { authorization: 'JWT', authorizer } })).rejects.toBeInstanceOf(UnsupportedRoute);
  await expect(open({ route: { payloadFormat: '1.0' } })).rejects.toBeInstanceOf(UnsupportedRoute);
});

it('a route that wants a token answers as the gateway does where there is none, and asks no function', async () => {
  const authorizer = {
    ...{ id: 'a', issuer: 'http://127.0.0.1:1/pool', audience: ['page'] },
    identitySource: ['$request.header.Authorization'],
  };
  const { url, asked } = await open({ route: { authorization: 'JWT', authorizer } });
  const response = await fetch(`${url}/x`);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  expect(await response.json()).toEqual({ message: 'Unauthorized' });
  const signed = await fetch(`${url}/x`, { headers: asAnna });
  expect(signed.status).toBe(401);
  expect(asked).toEqual([]);
});
