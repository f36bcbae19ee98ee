import * as z from 'zod';

/** The part of EventBridge's "Object Created" event that we look at. */
export const objectCreatedSchema = z.object({
  time: z.iso.datetime(),
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({
      key: z.string(),
      size: z.int().min(0),
      'version-id': z.string(),
      sequencer: z.string(),
    }),
  }),
});

/** One object version as S3 announced it. `at` is when S3 received it. */
export interface UploadedObject {
  bucket: string;
  key: string;
  versionId: string;
  size: number;
  sequencer: string;
  at: string;
}

/** Takes the body of an SQS message that an EventBridge rule put there. */
export function uploadedObject(body: unknown): UploadedObject {
  const { time, detail } = objectCreatedSchema.parse(body);
  const { key, size, sequencer, 'version-id': versionId } = detail.object;
  return { bucket: detail.bucket.name, key, versionId, size, sequencer, at: time };
}
