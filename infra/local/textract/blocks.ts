import { createHash } from 'node:crypto';
import type { Block, Geometry } from '@aws-sdk/client-textract';
import type { ReadLine } from '../../../functions/read-document/recognition/page-recogniser.ts';

type Box = ReadLine['box'];

/** The blocks of one page as Textract gives them: the page, its lines, their words. Ids come from the content. */
export function pageBlocks(page: number, lines: readonly ReadLine[]): Block[] {
  const idOf = (...place: (string | number)[]) => {
    const hex = createHash('sha256')
      .update(JSON.stringify([page, ...place, lines.length]))
      .digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  };
  const blocks: Block[] = [];
  for (const [row, line] of lines.entries()) {
    const words = line.words.map(
      (word, column): Block => ({
        BlockType: 'WORD',
        Confidence: word.confidence * 100,
        Text: word.text,
        TextType: 'PRINTED',
        Geometry: geometryOf(word.box, line.turned),
        Id: idOf('word', row, column, word.text),
        Page: page,
      }),
    );
    blocks.push({
      BlockType: 'LINE',
      Confidence: line.confidence * 100,
      Text: line.text,
      Geometry: geometryOf(line.box, line.turned),
      Id: idOf('line', row, line.text),
      Relationships: [{ Type: 'CHILD', Ids: words.flatMap(({ Id }) => Id ?? []) }],
      Page: page,
    });
    blocks.push(...words);
  }
  const children = blocks.filter(({ BlockType }) => BlockType === 'LINE').flatMap(({ Id }) => Id ?? []);
  const whole: Block = {
    BlockType: 'PAGE',
    Geometry: geometryOf([0, 0, 1, 1]),
    Id: idOf('page'),
    ...(children.length > 0 ? { Relationships: [{ Type: 'CHILD', Ids: children }] } : {}),
    Page: page,
  };
  const order = ['PAGE', 'LINE', 'WORD'];
  return [whole, ...blocks].sort((a, b) => order.indexOf(a.BlockType ?? '') - order.indexOf(b.BlockType ?? ''));
}

/** The polygon starts at the corner where the text does, as Textract's does, so that it tells how the text is turned. */
function geometryOf([left, top, width, height]: Box, turned: ReadLine['turned'] = 0): Geometry {
  const corner = (x: number, y: number) => ({ X: x, Y: y });
  const corners = [
    corner(left, top),
    corner(left + width, top),
    corner(left + width, top + height),
    corner(left, top + height),
  ];
  // A page that is turned by one quarter to be read has the start of its text at the lower left.
  const first = (4 - turned) % 4;
  return {
    BoundingBox: { Width: width, Height: height, Left: left, Top: top },
    Polygon: [...corners.slice(first), ...corners.slice(0, first)],
  };
}
