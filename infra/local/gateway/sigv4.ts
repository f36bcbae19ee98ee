import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a signature is refused, with what S3 and the JSON protocols of AWS call it. */
const REFUSALS = {
  'signature.missing': { s3: 'AccessDenied', json: 'MissingAuthenticationTokenException' },
  'signature.incomplete': { s3: 'AuthorizationHeaderMalformed', json: 'IncompleteSignatureException' },
  'signature.unknown-key': { s3: 'InvalidAccessKeyId', json: 'UnrecognizedClientException' },
  'signature.skewed': { s3: 'RequestTimeTooSkewed', json: 'InvalidSignatureException' },
  'signature.expired': { s3: 'AccessDenied', json: 'InvalidSignatureException' },
  'signature.unsigned-header': { s3: 'AccessDenied', json: 'InvalidSignatureException' },
  'signature.body': { s3: 'XAmzContentSHA256Mismatch', json: 'InvalidSignatureException' },
  'signature.mismatch': { s3: 'SignatureDoesNotMatch', json: 'InvalidSignatureException' },
} as const;

export class SignatureError extends Error {
  override readonly name = 'SignatureError';
  readonly code: keyof typeof REFUSALS;
  /** The error code that AWS answers with: S3's, and that of the services that speak JSON. */
  readonly awsCode: { s3: string; json: string };
  constructor(code: keyof typeof REFUSALS, message: string) {
    super(message);
    this.code = code;
    this.awsCode = REFUSALS[code];
  }
}

export interface Signer {
  accessKeyId: string;
  service: string;
  region: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const ALLOWED_SKEW_MS = 15 * 60 * 1000;
const LONGEST_PRESIGNED_SECONDS = 7 * 24 * 60 * 60;
const EMPTY_SHA256 = createHash('sha256').update('').digest('hex');

interface Claim {
  accessKeyId: string;
  day: string;
  region: string;
  service: string;
  signedHeaders: string[];
  signature: string;
  /** As written: yyyymmddThhmmssZ. */
  timestamp: string;
  /** Of a presigned address; undefined when the Authorization header carries the signature. */
  expiresSeconds: number | undefined;
}

/**
 * Verifies an AWS Signature Version 4, in the Authorization header or a presigned query, against the secret of its
 * access key. `bodySha256` is the hex SHA-256 of the body, or null where it is not known yet (S3, which verifies the
 * x-amz-content-sha256 itself while the body streams). Throws SignatureError.
 * Source: "Signature Version 4 signing process" in AWS's IAM user guide.
 */
export function verifySignature(
  req: IncomingMessage,
  url: URL,
  bodySha256: string | null,
  lookupSecret: (accessKeyId: string) => string | undefined,
  now: Date,
): Signer {
  const query = splitQuery(req.url ?? '');
  const claim = req.headers.authorization === undefined ? readPresigned(query) : readAuthorization(req);
  demandTime(claim, now);
  demandSignedHeaders(req, claim);
  const secret = lookupSecret(claim.accessKeyId);
  if (secret === undefined) {
    throw new SignatureError('signature.unknown-key', `There is no access key ${claim.accessKeyId} here.`);
  }
  const canonical = [
    req.method ?? '',
    canonicalPath(req.url ?? url.pathname, claim.service),
    canonicalQuery(query),
    ...claim.signedHeaders.map((name) => `${name}:${headerValue(req, name)}`),
    '',
    claim.signedHeaders.join(';'),
    payloadHash(req, query, claim, bodySha256),
  ].join('\n');
  const scope = [claim.day, claim.region, claim.service, 'aws4_request'];
  const text = [ALGORITHM, claim.timestamp, scope.join('/'), createHash('sha256').update(canonical).digest('hex')];
  const expected = hmac(signingKey(secret, scope), text.join('\n'));
  const given = Buffer.from(claim.signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new SignatureError('signature.mismatch', 'The signature does not match the request: check the secret key.');
  }
  return { accessKeyId: claim.accessKeyId, service: claim.service, region: claim.region };
}

/** Of the callers of this day; one is for a secret, a day, a region and a service. */
const signingKeys = new Map<string, Buffer>();
const MOST_SIGNING_KEYS = 500;

/** Made once for the thousands of requests that are signed with it. */
function signingKey(secret: string, scope: readonly string[]): Buffer {
  const name = [secret, ...scope].join('/');
  const known = signingKeys.get(name);
  if (known !== undefined) return known;
  const key = scope.reduce<Buffer>((secretKey, part) => hmac(secretKey, part), Buffer.from(`AWS4${secret}`));
  if (signingKeys.size >= MOST_SIGNING_KEYS) signingKeys.clear();
  signingKeys.set(name, key);
  return key;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function readAuthorization(req: IncomingMessage): Claim {
  const [algorithm, rest = ''] = (req.headers.authorization ?? '').split(/ (.*)/s);
  const fields = new Map(rest.split(',').map((field): [string, string] => pair(field.trim())));
  if (algorithm !== ALGORITHM) throw new SignatureError('signature.incomplete', `Requests are signed by ${ALGORITHM}.`);
  return claimOf(
    fields.get('Credential'),
    fields.get('SignedHeaders'),
    fields.get('Signature'),
    headerValue(req, 'x-amz-date'),
    undefined,
  );
}

function readPresigned(query: [string, string][]): Claim {
  const fields = new Map(query.map(([name, value]) => [name.toLowerCase(), value]));
  if (!fields.has('x-amz-signature')) {
    throw new SignatureError('signature.missing', 'The request carries no signature.');
  }
  const expires = Number(fields.get('x-amz-expires'));
  if (fields.get('x-amz-algorithm') !== ALGORITHM || !(expires >= 1 && expires <= LONGEST_PRESIGNED_SECONDS)) {
    throw new SignatureError('signature.incomplete', 'A presigned address is signed for at most seven days.');
  }
  return claimOf(
    fields.get('x-amz-credential'),
    fields.get('x-amz-signedheaders'),
    fields.get('x-amz-signature'),
    fields.get('x-amz-date'),
    expires,
  );
}

function claimOf(
  credential = '',
  signedHeaders = '',
  signature = '',
  timestamp = '',
  expiresSeconds: number | undefined,
): Claim {
  const parts = /^(.+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(credential);
  const [, accessKeyId = '', day = '', region = '', service = ''] = parts ?? [];
  const complete = /^[0-9a-f]{64}$/.test(signature) && /^\d{8}T\d{6}Z$/.test(timestamp) && timestamp.startsWith(day);
  if (parts === null || !complete) {
    throw new SignatureError(
      'signature.incomplete',
      'Credential, SignedHeaders, Signature or date is missing or wrong.',
    );
  }
  return {
    accessKeyId,
    day,
    region,
    service,
    signedHeaders: signedHeaders.split(';'),
    signature,
    timestamp,
    expiresSeconds,
  };
}

function demandTime({ timestamp, expiresSeconds }: Claim, now: Date): void {
  const signedMs = Date.parse(timestamp.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  const aheadMs = signedMs - now.getTime();
  if (
    Number.isNaN(signedMs) ||
    aheadMs > ALLOWED_SKEW_MS ||
    (expiresSeconds === undefined && -aheadMs > ALLOWED_SKEW_MS)
  ) {
    throw new SignatureError('signature.skewed', 'The time of the request and that of this machine are too far apart.');
  }
  if (expiresSeconds !== undefined && -aheadMs > expiresSeconds * 1000) {
    throw new SignatureError('signature.expired', 'Request has expired');
  }
}

/** The host and every x-amz-* header must be signed, or somebody between could change what is asked for. */
function demandSignedHeaders(req: IncomingMessage, claim: Claim): void {
  const needed = ['host', ...Object.keys(req.headers).filter((name) => name.startsWith('x-amz-'))];
  const forgotten = needed.filter((name) => !claim.signedHeaders.includes(name));
  if (forgotten.length === 0) return;
  const message = `There were headers present in the request which were not signed: ${forgotten.join(', ')}`;
  throw new SignatureError('signature.unsigned-header', message);
}

function payloadHash(req: IncomingMessage, query: [string, string][], claim: Claim, bodySha256: string | null): string {
  const stated = req.headers['x-amz-content-sha256']?.toString();
  if (claim.service === 's3') {
    if (claim.expiresSeconds !== undefined) {
      return stated ?? query.find(([name]) => name.toLowerCase() === 'x-amz-content-sha256')?.[1] ?? 'UNSIGNED-PAYLOAD';
    }
    if (stated === undefined) throw new SignatureError('signature.incomplete', 'x-amz-content-sha256 is missing.');
    if (bodySha256 === null || !/^[0-9a-f]{64}$/.test(stated)) return stated;
  }
  const actual = bodySha256 ?? stated ?? EMPTY_SHA256;
  if (stated !== undefined && stated !== actual) {
    throw new SignatureError('signature.body', 'The body does not match the signed x-amz-content-sha256.');
  }
  return actual;
}

/** S3 signs the path as it is sent; the others sign it normalized and encoded once more. */
function canonicalPath(target: string, service: string): string {
  const path = target.split('?')[0] || '/';
  if (service === 's3') return path;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const trailing = segments.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${segments.map(encode).join('/')}${trailing}`;
}

function canonicalQuery(query: [string, string][]): string {
  return query
    .filter(([name]) => name.toLowerCase() !== 'x-amz-signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([nameA, a], [nameB, b]) => order(nameA, nameB) || order(a, b))
    .map((parts) => parts.join('='))
    .join('&');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function splitQuery(target: string): [string, string][] {
  const search = target.split(/\?(.*)/s)[1] ?? '';
  const fields = search.split('&').filter((field) => field !== '');
  try {
    return fields.map(pair).map(([name, value]) => [decodeURIComponent(name), decodeURIComponent(value)]);
  } catch {
    throw new SignatureError('signature.incomplete', 'The query of the request is not percent-encoded UTF-8.');
  }
}

function pair(field: string): [string, string] {
  const at = field.indexOf('=');
  return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
}

/** RFC 3986: all but unreserved characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function headerValue(req: IncomingMessage, name: string): string {
  return (req.headersDistinct[name] ?? []).map((value) => value.trim().replace(/ +/g, ' ')).join(',');
}
