import * as z from 'zod';
import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import { type Links, linksRequestSchema } from '../../../shared/review/link-answers.ts';
import { fewAtOnce } from '../../few-at-once.ts';
import { recordAudit } from '../../stores/audit.ts';
import { getCase } from '../../stores/cases.ts';
import { getDocument } from '../../stores/documents.ts';
import { type LinkedObject, signedLinks } from '../../stores/signed-links.ts';
import type { ApiServices } from '../api-services.ts';
import { ApiProblem, type Route, requested } from '../route.ts';

const LINK_SECONDS = 300;

/** What our own reader makes of scans and pages; anything else is only ever saved, never shown. */
const PICTURES: Readonly<Record<string, string>> = { png: 'image/png', webp: 'image/webp', jpg: 'image/jpeg' };
const UNKNOWN_TYPE = 'application/octet-stream';

const placeSchema = z.object({ port: z.string(), reference: z.string() });

/** Originals and pictures of a case by short-lived links, straight from the bucket. */
export function linkRoutes(services: ApiServices): Route[] {
  const { table, readings, now } = services;
  return [
    {
      method: 'POST',
      path: '/cases/:port/:reference/links',
      permission: 'case.read',
      async answer({ params, body, principal, requestId }): Promise<Links> {
        const place = requested(placeSchema, params);
        const { port, reference } = place;
        const { documents, images } = requested(linksRequestSchema, await body());
        if ((await getCase(table, port, reference)) === null) {
          throw new ApiProblem(404, 'case.unknown', 'there is no such case');
        }
        const objects = new Map([
          ...(await originals(services, place, documents)),
          ...images.map((name) => [name, picture(services, place, name)] as const),
        ]);
        const at = new Date(now());
        const links = await signedLinks(readings.objects, [...objects.values()], { at, seconds: LINK_SECONDS });
        await recordAudit(table, port, reference, {
          id: `links-${requestId}`,
          at: at.toISOString(),
          actor: principal.id,
          action: 'files opened',
          detail: { documents: documents.join(' '), images: images.length },
        });
        return {
          links: Object.fromEntries([...objects.keys()].map((name, index) => [name, links[index] ?? ''])),
          until: new Date(at.getTime() + LINK_SECONDS * 1000).toISOString(),
        };
      },
    },
  ];
}

type Place = z.infer<typeof placeSchema>;

async function originals(
  { table, intakeBucket }: ApiServices,
  { port, reference }: Place,
  wanted: readonly string[],
): Promise<(readonly [string, LinkedObject])[]> {
  if (wanted.length === 0) return [];
  const found = await fewAtOnce(wanted, (documentId) => getDocument(table, port, reference, documentId));
  const known = new Map(found.flatMap((document) => (document === null ? [] : [[document.documentId, document]])));
  return wanted.map((documentId) => {
    const document = known.get(documentId);
    if (document === undefined) {
      throw new ApiProblem(404, 'document.unknown', `the case has no document ${documentId}`, { documentId });
    }
    return [documentId, original(intakeBucket, document)];
  });
}

/** Whatever somebody uploaded under whatever name and type is saved by the browser; none of it is shown as a page. */
function original(bucket: string, { key, versionId, file }: DocumentRecord): LinkedObject {
  const name = file.split('/').at(-1) ?? file;
  const plain = name.replace(/[^\w.-]/g, '_');
  const contentDisposition = `attachment; filename="${plain}"; filename*=UTF-8''${rfc5987(name)}`;
  return { bucket, key, versionId, contentType: UNKNOWN_TYPE, contentDisposition };
}

function picture({ readings }: ApiServices, { port, reference }: Place, name: string): LinkedObject {
  const contentType = PICTURES[name.split('.').at(-1) ?? ''];
  const key = `${port}/${reference}/images/${name}`;
  return contentType === undefined
    ? { bucket: readings.bucket, key, contentType: UNKNOWN_TYPE, contentDisposition: 'attachment' }
    : { bucket: readings.bucket, key, contentType };
}

function rfc5987(text: string): string {
  // Half a character of a name that was cut can't be encoded.
  return encodeURIComponent(text.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
