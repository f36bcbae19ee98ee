import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * One authenticated and authorised request, as the gateway hands it to a service of the one-machine runtime.
 */
export interface ServiceRequest {
  req: IncomingMessage;
  res: ServerResponse;
  /** The request's address as the client wrote it; the path still percent-encoded. */
  url: URL;
  /** The whole body for the protocols that carry JSON; null for S3, which reads it from `req` as a stream. */
  body: Buffer | null;
  /** Who signed the request: a role's or a user's ARN. */
  caller: { arn: string };
}

/**
 * One AWS service on this machine. It answers only requests that the gateway has authenticated and authorised,
 * and writes the whole response itself, errors in the service's own shape included.
 */
export interface LocalService {
  handle(request: ServiceRequest): Promise<void>;
  /** Ends background work and closes files; resolves when nothing is left running. */
  close(): Promise<void>;
}
