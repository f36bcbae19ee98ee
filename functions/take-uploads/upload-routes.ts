import * as z from 'zod';
import { uploadRequestSchema } from '../../shared/review/upload-answers.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { type Route, requested } from '../review/route.ts';
import { filesOfUpload, newestUploads } from '../stores/port-uploads.ts';
import { withStates } from './file-states.ts';
import { beginUpload, completeFile, partLinks, type UploadServices, uploadOf } from './take-uploads.ts';

const placeSchema = z.object({ id: z.uuidv7(), n: z.coerce.number().int().min(0) });
const partsSchema = z.strictObject({ parts: z.array(z.int().min(1).max(10_000)).max(64) });
/** So many are told of, the newest first. */
const MOST_UPLOADS = 20;
/** And no more than these have so many files together: an answer holds 6 MB, and names are of up to 255 characters. */
const MOST_FILES = 4_000;

/** How a port's agents bring files, and see what became of them. */
export function uploadRoutes(services: UploadServices): Route[] {
  const { table } = services;
  return [
    {
      method: 'GET',
      path: '/uploads',
      permission: 'upload.follow',
      async answer({ principal }) {
        const newest = await newestUploads(table, principal.id, MOST_UPLOADS);
        const announced = await fewAtOnce(newest, async (upload) => ({
          upload,
          files: await filesOfUpload(table, principal.id, upload.id),
        }));
        let files = 0;
        const told = announced.filter((one) => {
          files += one.files.length;
          return files <= MOST_FILES;
        });
        const uploads = await fewAtOnce(told, (one) => withStates(table, one.upload, one.files));
        return { uploads };
      },
    },
    {
      method: 'POST',
      path: '/uploads',
      permission: 'upload.send',
      answer: async ({ principal, body }) => ({
        upload: await beginUpload(services, principal, requested(uploadRequestSchema, await body())),
      }),
    },
    {
      method: 'GET',
      path: '/uploads/:id',
      permission: 'upload.follow',
      answer: async ({ principal, params }) => ({
        upload: await uploadOf(services, principal, requested(placeSchema.shape.id, params.id)),
      }),
    },
    {
      method: 'POST',
      path: '/uploads/:id/files/:n/parts',
      permission: 'upload.send',
      answer: async ({ principal, params, body }) =>
        partLinks(services, principal, requested(placeSchema, params), requested(partsSchema, await body()).parts),
    },
    {
      method: 'POST',
      path: '/uploads/:id/files/:n/complete',
      permission: 'upload.send',
      answer: async ({ principal, params }) => ({
        upload: await completeFile(services, principal, requested(placeSchema, params)),
      }),
    },
  ];
}
