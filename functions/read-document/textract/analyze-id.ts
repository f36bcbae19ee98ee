import type { AnalyzeIDCommandOutput, Block } from '@aws-sdk/client-textract';
import type { IdentityAnswer } from '../../../shared/documents/cascade/answers.ts';
import type { Box } from '../../../shared/documents/reading.ts';
import { boxAroundAll, boxOf, confidenceOf, folded } from './seen-text.ts';

/**
 * The fields of an AnalyzeID answer that hold something. The call gives no places; where it sends the words of the page
 * along, a field is put where its words stand.
 */
export function identityAnswer({
  IdentityDocuments,
}: Pick<AnalyzeIDCommandOutput, 'IdentityDocuments'>): IdentityAnswer {
  const fields = (IdentityDocuments ?? []).flatMap(({ IdentityDocumentFields, Blocks }) => {
    const words = wordsOf(Blocks);
    return (IdentityDocumentFields ?? []).flatMap(({ Type, ValueDetection }) => {
      const text = folded(ValueDetection?.Text);
      if (text === '' || Type?.Text === undefined) return [];
      const { NormalizedValue } = ValueDetection ?? {};
      const date = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(NormalizedValue?.Value ?? '')?.[0] ?? null;
      const confidence = confidenceOf(ValueDetection?.Confidence);
      return [{ type: Type.Text, text, date, confidence, box: placeOf(text, words) }];
    });
  });
  return { fields };
}

function wordsOf(blocks: readonly Block[] | undefined): { text: string; box: Box | null }[] {
  return (blocks ?? [])
    .filter(({ BlockType, Text }) => BlockType === 'WORD' && Text !== undefined)
    .map(({ Text = '', Geometry }) => ({ text: Text, box: boxOf(Geometry) }));
}

/** Around the words that make up the text one after the other, where they do so in one place only. */
function placeOf(text: string, words: readonly { text: string; box: Box | null }[]): Box | null {
  const parts = text.split(' ');
  const starts = words.flatMap((_, at) => (parts.every((part, i) => words[at + i]?.text === part) ? [at] : []));
  const [start] = starts;
  if (starts.length !== 1 || start === undefined) return null;
  return boxAroundAll(words.slice(start, start + parts.length).map(({ box }) => box));
}
