import type { IncomingMessage, ServerResponse } from 'node:http';
import { IncomingBody } from './incoming-body.ts';
import type { CreationCircumstances, CreationReason } from './object-created.ts';
import type { BucketSettings, ObjectStore, WriteCondition } from './object-store.ts';
import type { S3Address } from './operation.ts';
import { S3Error } from './s3-error.ts';
import { writeXml, type XmlElements } from './xml.ts';

export interface StoreSettings {
  account: string;
  region: string;
  buckets: ReadonlyMap<string, BucketSettings>;
  /** The largest object that one upload, or the parts of one, may make. */
  maxObjectBytes: number;
}

/** An XML request names at most 1,000 keys of 1,024 bytes, or 10,000 parts. */
const LARGEST_XML_BYTES = 4 * 1024 * 1024;

/** One request to S3, with what every operation needs to read it and to answer it. */
export class S3Call {
  readonly store: ObjectStore;
  readonly settings: StoreSettings;
  readonly address: S3Address;
  readonly requestId: string;
  readonly #req: IncomingMessage;
  readonly #res: ServerResponse;

  constructor(
    store: ObjectStore,
    settings: StoreSettings,
    address: S3Address,
    requestId: string,
    req: IncomingMessage,
    res: ServerResponse,
  ) {
    this.store = store;
    this.settings = settings;
    this.address = address;
    this.requestId = requestId;
    this.#req = req;
    this.#res = res;
  }

  get key(): string {
    return this.address.key;
  }

  /** Throws S3Error NoSuchBucket. */
  bucket(name = this.address.bucket): BucketSettings {
    const bucket = this.settings.buckets.get(name);
    if (bucket === undefined) throw new S3Error('NoSuchBucket', `The specified bucket does not exist: ${name}`);
    return bucket;
  }

  header(name: string): string | undefined {
    const value = this.#req.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  /**
   * A header, or its twin in a presigned query, where signers put `x-amz-*`. Not for checksums: S3 passes over those in
   * a query, and SDK v3 puts the checksum of an empty body there.
   */
  parameter(name: string): string | undefined {
    return this.header(name) ?? this.address.query.get(name) ?? undefined;
  }

  /** Names and values of all `x-amz-meta-*`, from the headers and a presigned query. */
  parametersStarting(prefix: string): [string, string][] {
    const headers = Object.entries(this.#req.headers).map(([name, value]): [string, string] => [name, String(value)]);
    return [...this.address.query, ...headers].flatMap(([name, value]): [string, string][] =>
      name.toLowerCase().startsWith(prefix) ? [[name.toLowerCase().slice(prefix.length), value]] : [],
    );
  }

  body(maxBytes = this.settings.maxObjectBytes): IncomingBody {
    return new IncomingBody(this.#req, (name) => this.header(name), maxBytes);
  }

  async xmlBody(): Promise<Buffer> {
    return await this.body(LARGEST_XML_BYTES).whole();
  }

  writeCondition(): WriteCondition {
    const ifNoneMatch = this.header('if-none-match');
    if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
      throw new S3Error('NotImplemented', 'A write takes no If-None-Match but *.');
    }
    return { ifMatch: withoutQuotes(this.header('if-match')), mustBeNew: ifNoneMatch === '*' };
  }

  circumstances(reason: CreationReason): CreationCircumstances {
    const { account, region } = this.settings;
    const sourceIp = this.#req.socket.remoteAddress ?? '127.0.0.1';
    return { account, region, requestId: this.requestId, requester: account, sourceIp, reason };
  }

  answer(status: number, headers: Record<string, string | number>): void {
    this.#res.writeHead(status, headers).end();
  }

  answerXml(root: string, content: XmlElements, headers: Record<string, string> = {}): void {
    const xml = Buffer.from(writeXml(root, content));
    this.#res.writeHead(200, { ...headers, 'content-type': 'application/xml', 'content-length': xml.length }).end(xml);
  }

  /** The response itself, for a body that streams. */
  begin(status: number, headers: Record<string, string | number>): ServerResponse {
    return this.#res.writeHead(status, headers);
  }
}

export function withoutQuotes(etag: string | undefined): string | undefined {
  return etag?.replace(/^(?:W\/)?"(.*)"$/, '$1');
}
