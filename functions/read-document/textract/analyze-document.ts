import type { AnalyzeDocumentCommandOutput, Block, FeatureType, RelationshipType } from '@aws-sdk/client-textract';
import type {
  DocumentAnswer,
  KeyValuePair,
  QueryAnswer,
  SeenTable,
  SeenText,
  TableCell,
} from '../../../shared/documents/cascade/answers.ts';
import type { DocumentFeature } from '../../../shared/documents/cascade/dear-calls.ts';
import { boxOf, confidenceOf, folded } from './seen-text.ts';

export const FEATURE_TYPES: Readonly<Record<DocumentFeature, FeatureType>> = {
  forms: 'FORMS',
  tables: 'TABLES',
  queries: 'QUERIES',
};

/** Pairs, tables and answers of an AnalyzeDocument answer. Blocks that refer to others that are not there lose only these. */
export function documentAnswer({ Blocks = [] }: Pick<AnalyzeDocumentCommandOutput, 'Blocks'>): DocumentAnswer {
  const blocks = new BlockIndex(Blocks);
  return { pairs: blocks.pairs(), tables: blocks.tables(), answers: blocks.answers() };
}

class BlockIndex {
  readonly #blocks: readonly Block[];
  readonly #byId: ReadonlyMap<string, Block>;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#byId = new Map(blocks.flatMap((block) => (block.Id === undefined ? [] : [[block.Id, block]])));
  }

  pairs(): KeyValuePair[] {
    const keys = this.#blocks.filter((block) => block.BlockType === 'KEY_VALUE_SET' && is(block, 'KEY'));
    return keys.flatMap((block) => {
      const key = this.#seen(block);
      const [value] = this.#related(block, 'VALUE').map((each) => this.#seen(each));
      return value !== undefined && value.text !== '' && key.text !== '' ? [{ key, value }] : [];
    });
  }

  tables(): SeenTable[] {
    return this.#blocks
      .filter(({ BlockType }) => BlockType === 'TABLE')
      .map((table) => {
        const merged = this.#related(table, 'MERGED_CELL');
        const within = new Set(merged.flatMap((cell) => this.#related(cell, 'CHILD')));
        const single = this.#related(table, 'CHILD').filter((cell) => !within.has(cell));
        const cells = [...single.map((cell) => this.#cell(cell)), ...merged.map((cell) => this.#mergedCell(cell))];
        return { cells: cells.filter((cell) => cell !== null).sort((a, b) => a.row - b.row || a.column - b.column) };
      })
      .filter(({ cells }) => cells.length > 0);
  }

  answers(): QueryAnswer[] {
    return this.#blocks.flatMap((block) => {
      const alias = block.Query?.Alias ?? block.Query?.Text;
      if (block.BlockType !== 'QUERY' || alias === undefined) return [];
      const found = this.#related(block, 'ANSWER').map(({ Text, Geometry, Confidence }) => ({
        alias,
        ...{ text: folded(Text), box: boxOf(Geometry), confidence: confidenceOf(Confidence) },
      }));
      return found.filter(({ text }) => text !== '');
    });
  }

  #cell(cell: Block): TableCell | null {
    const { RowIndex = 0, ColumnIndex = 0, RowSpan = 1, ColumnSpan = 1 } = cell;
    if (RowIndex < 1 || ColumnIndex < 1) return null;
    const place = { row: RowIndex, column: ColumnIndex, rowSpan: RowSpan, columnSpan: ColumnSpan };
    return { ...this.#seen(cell), ...place, heading: is(cell, 'COLUMN_HEADER') };
  }

  /** A merged cell holds the cells that it is made of, and the text stands in these. */
  #mergedCell(merged: Block): TableCell | null {
    const parts = this.#related(merged, 'CHILD').flatMap((part) => this.#cell(part) ?? []);
    const whole = this.#cell(merged);
    if (whole === null) return null;
    const text = folded(parts.map((part) => part.text).join(' '));
    const written = parts.filter((part) => part.text !== '').map(({ confidence }) => confidence);
    const confidence = written.length > 0 ? Math.min(...written) : whole.confidence;
    return { ...whole, text, confidence, heading: whole.heading || parts.some(({ heading }) => heading) };
  }

  /** A block's text is that of its words; its confidence is the least of theirs and its own. */
  #seen(block: Block): SeenText {
    const words = this.#related(block, 'CHILD').filter(
      ({ BlockType }) => BlockType === 'WORD' || BlockType === 'SELECTION_ELEMENT',
    );
    const confidences = [block, ...words].map(({ Confidence }) => confidenceOf(Confidence));
    return {
      text: folded(words.map(textOf).join(' ')),
      box: boxOf(block.Geometry),
      confidence: Math.min(...confidences),
    };
  }

  #related(block: Block, type: RelationshipType): Block[] {
    const ids = (block.Relationships ?? []).filter(({ Type }) => Type === type).flatMap(({ Ids }) => Ids ?? []);
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }
}

function textOf({ BlockType, Text, SelectionStatus }: Block): string {
  if (BlockType === 'WORD') return Text ?? '';
  return SelectionStatus === 'SELECTED' ? 'X' : '';
}

function is({ EntityTypes }: Block, type: 'KEY' | 'COLUMN_HEADER'): boolean {
  return EntityTypes?.includes(type) ?? false;
}
