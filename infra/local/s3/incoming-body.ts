import { decodeAwsChunked } from './aws-chunked.ts';
import {
  CHECKSUM_ALGORITHMS,
  type ChecksumAlgorithm,
  type RunningChecksum,
  startChecksum,
  startHash,
} from './checksums.ts';
import { S3Error } from './s3-error.ts';

type Headers = (name: string) => string | undefined;

interface ReceivedBody {
  sizeBytes: number;
  md5: Buffer;
  checksum: { algorithm: ChecksumAlgorithm; base64: string };
}

/**
 * The content of one request, verified while it streams: iterate `bytes()` to its end, then read `received()`. Verified
 * are length, Content-MD5, one x-amz-checksum-* from header or trailer, and the signed SHA-256; a mismatch throws an
 * S3Error at the end of the iteration, so whoever stores the bytes must not publish them before.
 */
export class IncomingBody {
  readonly #source: AsyncIterable<Buffer>;
  readonly #header: Headers;
  readonly #maxBytes: number;
  readonly #algorithm: ChecksumAlgorithm;
  #received: ReceivedBody | undefined;

  constructor(source: AsyncIterable<Buffer>, header: Headers, maxBytes: number) {
    this.#source = source;
    this.#header = header;
    this.#maxBytes = maxBytes;
    this.#algorithm = announcedAlgorithm(header);
  }

  async *bytes(): AsyncGenerator<Buffer> {
    const announced = announcedLength(this.#header);
    if (announced !== undefined && announced > this.#maxBytes) throw tooLarge(this.#maxBytes);
    const trailers = new Map<string, string>();
    const md5 = startHash('md5');
    const checksum = startChecksum(this.#algorithm);
    const signed = signedSha256(this.#header);
    const sha256 = signed === undefined ? undefined : startHash('sha256');
    let sizeBytes = 0;
    const content = isChunked(this.#header) ? decodeAwsChunked(this.#source, trailers) : this.#source;
    for await (const bytes of content) {
      sizeBytes += bytes.length;
      if (sizeBytes > this.#maxBytes) throw tooLarge(this.#maxBytes);
      md5.update(bytes);
      checksum.update(bytes);
      sha256?.update(bytes);
      yield bytes;
    }
    if (announced !== undefined && announced !== sizeBytes) {
      throw new S3Error('IncompleteBody', `The body has ${sizeBytes} bytes where ${announced} were announced.`);
    }
    if (sha256 !== undefined && sha256.digest().toString('hex') !== signed) {
      throw new S3Error('XAmzContentSHA256Mismatch', "The body does not match the signed 'x-amz-content-sha256'.");
    }
    this.#received = { sizeBytes, md5: this.#verifyMd5(md5), checksum: this.#verifyChecksum(checksum, trailers) };
  }

  /** Only after `bytes()` has been iterated to its end. */
  received(): ReceivedBody {
    if (this.#received === undefined) throw new Error('the body has not been read to its end');
    return this.#received;
  }

  /** The whole content of a small body, such as an XML request. */
  async whole(): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const bytes of this.bytes()) pieces.push(bytes);
    return Buffer.concat(pieces);
  }

  #verifyMd5(running: RunningChecksum): Buffer {
    const md5 = running.digest();
    const stated = this.#header('content-md5');
    if (stated === undefined) return md5;
    if (Buffer.from(stated, 'base64').length !== 16) {
      throw new S3Error('InvalidDigest', 'The Content-MD5 you specified is not valid.');
    }
    if (stated !== md5.toString('base64')) {
      throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
    }
    return md5;
  }

  #verifyChecksum(running: RunningChecksum, trailers: Map<string, string>): ReceivedBody['checksum'] {
    const base64 = running.digest().toString('base64');
    const name = checksumHeader(this.#algorithm);
    const stated = trailers.get(name) ?? this.#header(name);
    if (stated === undefined && this.#header('x-amz-trailer')?.includes(name)) {
      throw new S3Error('IncompleteBody', `The announced trailer ${name} did not come.`);
    }
    if (stated !== undefined && stated !== base64) {
      throw new S3Error('BadDigest', `The ${this.#algorithm} you specified did not match the calculated checksum.`);
    }
    return { algorithm: this.#algorithm, base64 };
  }
}

export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return `x-amz-checksum-${algorithm.toLowerCase()}`;
}

/** The algorithm that a header or trailer carries a value of, else the one asked for, else S3's own default. */
function announcedAlgorithm(header: Headers): ChecksumAlgorithm {
  const trailer = header('x-amz-trailer')?.toLowerCase() ?? '';
  const carried = CHECKSUM_ALGORITHMS.filter(
    (algorithm) =>
      header(checksumHeader(algorithm)) !== undefined || trailer.split(/\s*,\s*/).includes(checksumHeader(algorithm)),
  );
  if (carried.length > 1) {
    throw new S3Error(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum types are not allowed.',
    );
  }
  return carried[0] ?? parseChecksumAlgorithm(header('x-amz-sdk-checksum-algorithm')) ?? 'CRC64NVME';
}

/** Throws S3Error InvalidRequest for an algorithm that is not implemented. */
export function parseChecksumAlgorithm(name: string | undefined): ChecksumAlgorithm | undefined {
  if (name === undefined) return undefined;
  const algorithm = CHECKSUM_ALGORITHMS.find((one) => one === name.toUpperCase());
  if (algorithm === undefined) {
    throw new S3Error('InvalidRequest', `Checksums are ${CHECKSUM_ALGORITHMS.join(', ')}; '${name}' is none of them.`);
  }
  return algorithm;
}

function isChunked(header: Headers): boolean {
  const encodings = header('content-encoding')?.split(/\s*,\s*/) ?? [];
  return encodings.includes('aws-chunked') || (header('x-amz-content-sha256')?.startsWith('STREAMING-') ?? false);
}

function announcedLength(header: Headers): number | undefined {
  const length = isChunked(header) ? header('x-amz-decoded-content-length') : header('content-length');
  return length === undefined ? undefined : Number(length);
}

function signedSha256(header: Headers): string | undefined {
  const stated = header('x-amz-content-sha256');
  return stated !== undefined && /^[0-9a-f]{64}$/.test(stated) ? stated : undefined;
}

function tooLarge(maxBytes: number): S3Error {
  return new S3Error('EntityTooLarge', `Your proposed upload exceeds the maximum allowed size of ${maxBytes} bytes.`);
}
