import { type Block, DetectDocumentTextCommand, type TextractClient } from '@aws-sdk/client-textract';
import type { OcrEngine, RecognisedPage } from '../../../shared/documents/ocr-engine.ts';
import type { Word } from '../../../shared/documents/page-words.ts';
import type { QuarterTurns } from '../../../shared/documents/recognition/page-turn.ts';
import type { KeptCalls } from './kept-calls.ts';
import { boxOf, confidenceOf } from './seen-text.ts';

/** Words by Textract's DetectDocumentText, its cheapest call. */
export function textractWords(calls: KeptCalls): OcrEngine {
  return {
    async recognise(image, page) {
      const command = new DetectDocumentTextCommand({ Document: { Bytes: image } });
      const send = (client: TextractClient) => client.send(command);
      const { Blocks = [] } = await calls.make({ operation: 'DetectDocumentText', page, image, asked: '', send });
      return recognisedPage(Blocks);
    },
  };
}

/** The words of one page's blocks, with how the page is turned. */
export function recognisedPage(blocks: readonly Block[]): RecognisedPage {
  return { words: blocks.flatMap(wordOf), turned: turnOf(blocks) };
}

/** The polygon of a word starts where its text does: most words of a page tell how the page is turned. */
function turnOf(blocks: readonly Block[]): QuarterTurns {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { BlockType, Geometry } of blocks) {
    const [first, second] = Geometry?.Polygon ?? [];
    if (BlockType !== 'WORD' || !first || !second) continue;
    const [x, y] = [(second.X ?? 0) - (first.X ?? 0), (second.Y ?? 0) - (first.Y ?? 0)];
    counts[Math.abs(x) >= Math.abs(y) ? (x >= 0 ? 0 : 2) : y >= 0 ? 3 : 1] += 1;
  }
  const most = counts.indexOf(Math.max(...counts));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

function wordOf({ BlockType, Text, Confidence, Geometry }: Block): Word[] {
  const box = boxOf(Geometry);
  if (BlockType !== 'WORD' || Text === undefined || box === null) return [];
  return [{ text: Text, box, confidence: confidenceOf(Confidence) }];
}
