import * as z from 'zod';
import { cfnFlag, cfnNumber, noEffect, type ResourceReading } from './reading.ts';
import type { AnswerHeaders } from './stage.ts';

const override = { Override: cfnFlag };

const headersPolicySchema = z.strictObject({
  ResponseHeadersPolicyConfig: z.strictObject({
    Name: z.string(),
    Comment: noEffect,
    CustomHeadersConfig: z
      .strictObject({ Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), ...override })) })
      .default({ Items: [] }),
    RemoveHeadersConfig: z
      .strictObject({ Items: z.array(z.strictObject({ Header: z.string() })) })
      .default({ Items: [] }),
    SecurityHeadersConfig: z
      .strictObject({
        ContentSecurityPolicy: z.strictObject({ ContentSecurityPolicy: z.string(), ...override }).optional(),
        ContentTypeOptions: z.strictObject(override).optional(),
        FrameOptions: z.strictObject({ FrameOption: z.enum(['DENY', 'SAMEORIGIN']), ...override }).optional(),
        ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), ...override }).optional(),
        StrictTransportSecurity: z
          .strictObject({
            AccessControlMaxAgeSec: cfnNumber,
            IncludeSubdomains: cfnFlag.default(false),
            Preload: cfnFlag.default(false),
            ...override,
          })
          .optional(),
      })
      .default({}),
  }),
});

/**
 * The headers that a response headers policy sets. Source: CloudFront developer guide, "Understand response headers
 * policies".
 */
export function readHeadersPolicy(reading: ResourceReading): AnswerHeaders {
  const { ResponseHeadersPolicyConfig: config } = reading.properties(headersPolicySchema);
  const {
    ContentSecurityPolicy: content,
    ContentTypeOptions: types,
    FrameOptions: frames,
  } = config.SecurityHeadersConfig;
  const { ReferrerPolicy: referrer, StrictTransportSecurity: transport } = config.SecurityHeadersConfig;
  const set: AnswerHeaders['set'] = config.CustomHeadersConfig.Items.map(({ Header, Value, Override }) => ({
    name: Header.toLowerCase(),
    value: Value,
    override: Override,
  }));
  const add = (name: string, value: string, of: { Override: boolean }) =>
    set.push({ name, value, override: of.Override });
  if (content) add('content-security-policy', content.ContentSecurityPolicy, content);
  if (types) add('x-content-type-options', 'nosniff', types);
  if (frames) add('x-frame-options', frames.FrameOption, frames);
  if (referrer) add('referrer-policy', referrer.ReferrerPolicy, referrer);
  if (transport) {
    const subdomains = transport.IncludeSubdomains ? '; includeSubDomains' : '';
    const preload = transport.Preload ? '; preload' : '';
    add('strict-transport-security', `max-age=${transport.AccessControlMaxAgeSec}${subdomains}${preload}`, transport);
  }
  return { set, remove: config.RemoveHeadersConfig.Items.map(({ Header }) => Header.toLowerCase()) };
}
