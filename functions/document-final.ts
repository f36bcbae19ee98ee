import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

/** What a reader tells the arrivals queue when a document has reached its final state. */
export const documentFinalSchema = z.object({
  type: z.literal('document-final'),
  port: z.string(),
  reference: z.string(),
  documentId: z.string(),
});
export type DocumentFinal = z.infer<typeof documentFinalSchema>;

/** Announces a final document. Sent after its item is written, and again on every repeat: to hear it twice does no harm. */
export async function announceFinal(
  client: SQSClient,
  queueUrl: string,
  document: Omit<DocumentFinal, 'type'>,
): Promise<void> {
  const { port, reference, documentId } = document;
  const message: DocumentFinal = { type: 'document-final', port, reference, documentId };
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }));
}
