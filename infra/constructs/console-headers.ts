import { Duration, Stack } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { API_HEADERS } from '../../functions/review/security-headers.ts';

/** Nothing of the browser's devices is needed, so nothing that slips into the page gets at them either. */
const NO_DEVICES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

export interface PagePolicyAddresses {
  /** Where the page asks besides at its own address: who signs people in. */
  readonly signIn: readonly string[];
  /** Where papers and pictures are fetched from, and uploads go to, by links that the API signs. */
  readonly files: readonly string[];
}

/** What the page may load and whom it may ask: its own files and API, and the addresses given. No inline script or style. */
export function pagePolicy({ signIn, files }: PagePolicyAddresses): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'blob:', 'data:', ...files],
    'connect-src': ["'self'", ...signIn, ...files],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The headers of every answer that CloudFront gives for `part` of the address; they replace what an origin says. */
export function securityHeaders(
  scope: Construct,
  part: 'page' | 'api',
  contentSecurityPolicy: string,
): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, part === 'page' ? 'PageHeaders' : 'ApiHeaders', {
    responseHeadersPolicyName: `${Stack.of(scope).stackName}-${part}`,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
        { header: 'cross-origin-resource-policy', value: 'same-origin', override: true },
        { header: 'permissions-policy', value: NO_DEVICES, override: true },
      ],
    },
    removeHeaders: ['server'],
  });
}

/** An answer of the API is never a page: should a browser take it for one, nothing in it runs. */
export const API_POLICY = API_HEADERS['content-security-policy'];
