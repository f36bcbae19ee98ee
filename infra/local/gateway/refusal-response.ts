import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { S3Error } from '../s3/s3-error.ts';
import { writeXml } from '../s3/xml.ts';
import { AccessDenied } from './authority.ts';
import { GatewayError } from './gateway-error.ts';
import type { ServiceName } from './needs-of-service.ts';
import { SignatureError } from './sigv4.ts';

interface Refusal {
  code: string;
  status: number;
  message: string;
  /** SQS's older name of the error, which its clients show. */
  queryCode?: string;
}

/** What the refused client is told: the code is the name of the error that its SDK throws. */
function refusalOf(error: unknown, service: ServiceName | undefined): Refusal {
  if (error instanceof AccessDenied) {
    const { message } = error;
    if (service === 's3') return { code: 'AccessDenied', status: 403, message };
    if (service === 'lambda') return { code: 'AccessDeniedException', status: 403, message };
    if (service !== 'sqs') return { code: 'AccessDeniedException', status: 400, message };
    return error.denial.action.startsWith('kms:')
      ? { code: 'KmsAccessDenied', status: 400, message, queryCode: 'KMS.AccessDeniedException' }
      : { code: 'AccessDeniedException', status: 403, message, queryCode: 'AccessDenied' };
  }
  if (error instanceof SignatureError) {
    const s3 = service === 's3';
    return { code: s3 ? error.awsCode.s3 : error.awsCode.json, status: s3 ? 403 : 400, message: error.message };
  }
  if (error instanceof S3Error || error instanceof GatewayError) {
    return { code: error.code, status: error.status, message: error.message };
  }
  const code = service === 's3' ? 'InternalError' : 'InternalFailure';
  return { code, status: 500, message: `The one-machine ${service ?? 'gateway'} failed: ${String(error)}` };
}

/** A client that goes on sending a body this long after it was refused is cut off. */
const PATIENCE_BYTES = 16 * 1024 * 1024;

/** Answers a request that is not handed on, in the form of the service it was meant for. */
export function refuseRequest(
  req: IncomingMessage,
  res: ServerResponse,
  error: unknown,
  service: ServiceName | undefined,
): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  drain(req);
  const { code, status, message, queryCode } = refusalOf(error, service);
  const requestId = randomUUID();
  if (service === 's3') {
    const xml = writeXml('Error', { Code: code, Message: message, RequestId: requestId });
    res.writeHead(status, { 'content-type': 'application/xml', 'x-amz-request-id': requestId });
    res.end(req.method === 'HEAD' ? undefined : xml);
    return;
  }
  res.writeHead(status, {
    'content-type': service === 'lambda' ? 'application/json' : 'application/x-amz-json-1.0',
    'x-amzn-requestid': requestId,
    'x-amzn-errortype': code,
    ...(queryCode === undefined ? {} : { 'x-amzn-query-error': `${queryCode};Sender` }),
  });
  res.end(JSON.stringify({ __type: `com.amazonaws.${service ?? 'gateway'}#${code}`, message }));
}

/** A body that nobody reads would keep the client from reading the refusal. */
function drain(req: IncomingMessage): void {
  let bytes = 0;
  req.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > PATIENCE_BYTES) req.destroy();
  });
  req.on('error', () => {});
}
