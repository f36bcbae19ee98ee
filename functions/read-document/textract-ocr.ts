import { DetectDocumentTextCommand, type TextractClient, TextractServiceException } from '@aws-sdk/client-textract';
import { type OcrEngine, OcrUnavailableError } from '../../shared/documents/ocr-engine.ts';
import type { Word } from '../../shared/documents/page-words.ts';

/** What Textract says of an image that it will not read the next time either. */
const REFUSALS = [
  'BadDocumentException',
  'DocumentTooLargeException',
  'InvalidParameterException',
  'UnsupportedDocumentException',
];
const UNSUPPORTED = ['UnknownOperationException', 'UnsupportedOperationException'];

/** Words and boxes by `DetectDocumentText`, Textract's cheapest call. Throttling is left to the SDK's retries, then to the queue. */
export function textractOcr(client: TextractClient): OcrEngine {
  return {
    async recognise(image) {
      const { Blocks = [] } = await send(client, image);
      return Blocks.flatMap(({ BlockType, Text, Confidence = 0, Geometry }): Word[] => {
        const box = Geometry?.BoundingBox;
        if (BlockType !== 'WORD' || !Text || box === undefined) return [];
        return [
          {
            text: Text,
            confidence: Confidence / 100,
            box: [box.Left ?? 0, box.Top ?? 0, box.Width ?? 0, box.Height ?? 0],
          },
        ];
      });
    },
  };
}

async function send(client: TextractClient, image: Uint8Array) {
  try {
    return await client.send(new DetectDocumentTextCommand({ Document: { Bytes: image } }));
  } catch (error) {
    if (!(error instanceof TextractServiceException)) throw error;
    if (UNSUPPORTED.includes(error.name))
      throw unavailable('ocr.unsupported', 'the engine does not offer text detection', error);
    if (error.name === 'AccessDeniedException')
      throw unavailable('ocr.denied', 'this function may not call Textract', error);
    if (REFUSALS.includes(error.name))
      throw unavailable('ocr.refused', 'Textract refuses the picture of the page', error);
    throw error;
  }
}

function unavailable(code: OcrUnavailableError['code'], message: string, cause: Error): OcrUnavailableError {
  return new OcrUnavailableError(code, message, { cause });
}
