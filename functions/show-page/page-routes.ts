import * as z from 'zod';
import { type DocumentRecord, documentRecordSchema } from '../../shared/cases/document-record.ts';
import { messageLines } from '../../shared/documents/lines/message-lines.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../shared/documents/read-limits.ts';
import { type FileType, sniffType } from '../../shared/documents/sniff.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { PageAnswer } from '../../shared/review/paper-answers.ts';
import { ApiProblem, type Route, requested } from '../review/route.ts';
import { recordAudit } from '../stores/audit.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { getDocument } from '../stores/documents.ts';
import { type ObjectContent, openObjectVersion } from '../stores/object-content.ts';
import type { ObjectStore } from '../stores/objects.ts';
import {
  findPicture,
  isThere,
  type PictureFacts,
  pictureKeyOf,
  removePictures,
  savePicture,
} from '../stores/page-pictures.ts';
import { signedLinks } from '../stores/signed-links.ts';
import { isNoSuchKey } from '../stores/watchlists.ts';
import { renderPage } from './render-page.ts';

/** What showing pages takes. */
export interface PageServices {
  table: CasesTable;
  objects: ObjectStore;
  intakeBucket: string;
  readingsBucket: string;
  now(): string;
}

/** A small picture for an overview, one as wide as a window, one for small print: others would only be stored besides. */
const WIDTHS = [480, 1280, 2560] as const;
/** Of one page or picture; what asks waits no longer than half a minute for all of it. */
const LIMITS: ReadLimits = { ...DEFAULT_LIMITS, secondsPerStep: 9 };
/** A page that was looked at again within this time was viewed once: a larger picture of it is no other view. */
const VIEW_MINUTES = 5;

const placeSchema = z.object({
  port: z.string(),
  reference: z.string(),
  documentId: z.string(),
  page: z.coerce.number().int().min(1).max(10_000),
});
const querySchema = z.object({
  width: z.coerce.number().int().min(1).default(1280),
  from: z.coerce.number().int().min(1).default(1),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  place: z.string().max(300).optional(),
});
type Place = z.infer<typeof placeSchema>;

/** Pages of papers as officers look at them: a picture by a short-lived link, or the lines of a message. */
export function pageRoutes(services: PageServices): Route[] {
  return [
    {
      method: 'GET',
      path: '/cases/:port/:reference/documents/:documentId/pages/:page',
      permission: 'case.read',
      async answer({ params, query, principal }) {
        const place = requested(placeSchema, params);
        const asked = requested(querySchema, query);
        const document = await paperOf(services, place);
        const answer = await pageOf(services, document, place, asked);
        await noteView(services, place, principal.id);
        return answer;
      },
    },
  ];
}

async function paperOf({ table }: PageServices, { port, reference, documentId }: Place): Promise<DocumentRecord> {
  const document = await getDocument(table, port, reference, documentId);
  if (document?.area === 'papers') return documentRecordSchema.parse(document);
  throw new ApiProblem(404, 'document.unknown', 'the case has no such paper');
}

async function pageOf(
  services: PageServices,
  document: DocumentRecord,
  place: Place,
  { width: wanted, from, limit, place: at }: z.infer<typeof querySchema>,
): Promise<PageAnswer> {
  const { objects, intakeBucket, readingsBucket } = services;
  const original = { bucket: intakeBucket, key: document.key, versionId: document.versionId };
  const width = WIDTHS.find((one) => one >= wanted) ?? WIDTHS[WIDTHS.length - 1] ?? wanted;
  const picture = { ...place, width };
  const known = await findPicture(objects, readingsBucket, picture);
  if (known !== null) {
    if (!(await isThere(objects, original))) throw await gone(services, place);
    return linked(services, picture, known);
  }
  try {
    const content = await openObjectVersion(objects, original, { maxBytes: LIMITS.fileBytes });
    const type = typeOf(content);
    const bytes = await content.whole();
    if (type !== 'pdf' && type !== 'tiff' && type !== 'png' && type !== 'jpeg') {
      const { lines, ...shown } = messageLines(bytes, type, LIMITS, { from, limit, place: at ?? null });
      return { text: lines, from: lines[0]?.number ?? from, form: type, pages: 1, ...shown };
    }
    const rendered = await renderPage(bytes, type, picture, LIMITS);
    const { pages } = rendered;
    if (rendered.bytes === null) {
      throw new ApiProblem(404, 'page.unknown', `the paper has ${pages} pages, no page ${place.page}`, { pages });
    }
    await savePicture(objects, readingsBucket, picture, rendered.bytes, rendered);
    return linked(services, picture, rendered);
  } catch (error) {
    if (isNoSuchKey(error)) throw await gone(services, place);
    if (!(error instanceof UnreadableError)) throw error;
    throw new ApiProblem(409, 'document.unreadable', error.message, { code: error.code });
  }
}

function typeOf({ head }: ObjectContent): FileType {
  const type = sniffType(head);
  if (type !== null) return type;
  const message =
    head.length === 0 ? 'the file is empty' : 'the file is neither a picture nor a text that is shown here';
  throw new UnreadableError(head.length === 0 ? 'file.empty' : 'file.unsupported', message);
}

/** How long a link to a page works. */
const LINK_SECONDS = 300;

async function linked(
  { objects, readingsBucket, now }: PageServices,
  picture: Place & { width: number },
  { width, height, pages }: PictureFacts,
): Promise<PageAnswer> {
  const at = new Date(now());
  const object = { bucket: readingsBucket, key: pictureKeyOf(picture), contentType: 'image/webp' };
  const [link = ''] = await signedLinks(objects, [object], { at, seconds: LINK_SECONDS });
  return { link, width, height, pages, until: new Date(at.getTime() + LINK_SECONDS * 1000).toISOString() };
}

async function noteView({ table, now }: PageServices, { port, reference, documentId, page }: Place, actor: string) {
  const at = now();
  const window = Math.floor(Date.parse(at) / (VIEW_MINUTES * 60_000));
  await recordAudit(table, port, reference, {
    id: `page-viewed-${documentId}-${page}-${actor}-${window}`,
    at,
    actor,
    action: 'document viewed',
    detail: { documentId, page },
  });
}

/** What was drawn of an original that was deleted is removed by whoever meets it first. */
async function gone({ objects, readingsBucket }: PageServices, place: Place): Promise<ApiProblem> {
  await removePictures(objects, readingsBucket, place);
  return new ApiProblem(404, 'document.deleted', 'the original was deleted: there is nothing left to show');
}
