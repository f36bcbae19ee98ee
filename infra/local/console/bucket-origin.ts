import type { IncomingMessage } from 'node:http';
import type { DirectObject, DirectObjects } from '../s3/direct-objects.ts';
import type { Behaviour } from '../templates/stage.ts';
import { chosenEncoding, type Encoding, encoded, isCompressible } from './encoding.ts';

export interface PageAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** All that a page is made of fits; more is not kept. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** Reads a bucket for a distribution, and keeps what it has read and compressed for as long as the objects stay the same. */
export class BucketOrigin {
  readonly #objects: DirectObjects;
  readonly #bucket: string;
  readonly #mayRead: (key: string) => boolean;
  readonly #mayList: () => boolean;
  readonly #kept = new Map<string, Promise<Buffer>>();
  #keptBytes = 0;

  /** The bucket's policy says what the distribution may: `mayRead` an object, `mayList` what there is. */
  constructor(options: {
    objects: DirectObjects;
    bucket: string;
    mayRead: (key: string) => boolean;
    mayList: () => boolean;
  }) {
    this.#objects = options.objects;
    this.#bucket = options.bucket;
    this.#mayRead = options.mayRead;
    this.#mayList = options.mayList;
  }

  async answer(req: IncomingMessage, key: string, { compresses }: Behaviour): Promise<PageAnswer> {
    if (!this.#mayRead(key)) return refusal(403, 'AccessDenied');
    const object = this.#objects.find(this.#bucket, key);
    // S3 tells only who may list that there is no such object.
    if (object === undefined) return this.#mayList() ? refusal(404, 'NoSuchKey') : refusal(403, 'AccessDenied');
    const plain = await this.#content(object);
    const type = object.headers['content-type'];
    const compressible = compresses && isCompressible(type, plain.length) && !object.headers['content-encoding'];
    const encoding = compressible ? chosenEncoding(req.headers['accept-encoding']?.toString()) : undefined;
    const headers: Record<string, string> = {
      ...object.headers,
      'last-modified': object.modified.toUTCString(),
      // Other bytes than those that the tag was made of: CloudFront makes it a weak one.
      etag: encoding === undefined ? `"${object.etag}"` : `W/"${object.etag}"`,
      ...(compressible && { vary: 'Accept-Encoding' }),
    };
    if (isUnchanged(req, object)) return { status: 304, headers, body: Buffer.alloc(0) };
    if (encoding === undefined) return { status: 200, headers, body: plain };
    const body = await this.#content(object, encoding);
    return { status: 200, headers: { ...headers, 'content-encoding': encoding }, body };
  }

  async #content(object: DirectObject, encoding?: Encoding): Promise<Buffer> {
    const name = `${object.blob} ${encoding ?? ''}`;
    const kept = this.#kept.get(name);
    if (kept !== undefined) return await kept;
    const made =
      encoding === undefined ? Promise.resolve(object.bytes()) : encoded(await this.#content(object), encoding);
    this.#kept.set(name, made);
    try {
      this.#keptBytes += (await made).length;
    } catch (error) {
      this.#kept.delete(name);
      throw error;
    }
    if (this.#keptBytes > KEPT_BYTES) {
      this.#kept.clear();
      this.#keptBytes = 0;
    }
    return await made;
  }
}

/** Of a page: tags count first, then the time. RFC 9110, section 13.2.2. */
function isUnchanged(req: IncomingMessage, { etag, modified }: DirectObject): boolean {
  const tags = req.headers['if-none-match'];
  if (tags !== undefined) {
    const named = tags.split(',').map((tag) => tag.trim().replace(/^(W\/)?"(.*)"$/, '$2'));
    return named.includes(etag) || tags.trim() === '*';
  }
  const since = Date.parse(req.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(modified.getTime() / 1000) <= Math.floor(since / 1000);
}

function refusal(status: number, code: string): PageAnswer {
  const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);
  return { status, headers: { 'content-type': 'application/xml' }, body };
}
