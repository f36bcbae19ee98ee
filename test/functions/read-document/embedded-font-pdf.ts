import { boxFont } from './box-font.ts';
import { rawPdf } from './papers.ts';

export const PAGE_WIDTH = 842;
const HEIGHT = 595;
const SIZE = 9;

/** Text as a program sets it that embeds its fonts. */
export interface SetText {
  /** In the order of reading. */
  text: string;
  /** The left end of the line and its distance from the top, in points. */
  at: [x: number, fromTop: number];
  size?: number;
}

/** How the font is embedded: as a subset of TrueType, or as drawings of its glyphs. Either tells what its glyphs mean. */
export type Embedding = 'truetype' | 'type3';
/** Glyphs of writing from right to left are painted from left to right by most programs, in the order of reading by some. */
export type Painting = 'left-to-right' | 'as-read';

const FULL_WIDTH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const MARK = /\p{M}/u;

/** In thousandths of the type's size. */
function widthOf(character: string): number {
  if (MARK.test(character)) return 0;
  return FULL_WIDTH.test(character) ? 1000 : 500;
}

/**
 * One page whose text is set in a font that the file holds a subset of. Its glyphs have no names, only numbers, and a
 * table says which characters they stand for: the only way in which writing other than Latin comes in a PDF.
 */
export function embeddedFontPdf(
  lines: readonly SetText[],
  { embedding = 'truetype' as Embedding, painting = 'left-to-right' as Painting } = {},
): Uint8Array {
  const characters = [...new Set(lines.flatMap(({ text }) => [...text]))];
  const codes = new Map(characters.map((character, index) => [character, index + 1]));
  const bytes = embedding === 'truetype' ? 2 : 1;
  if (bytes === 1 && characters.length > 255) throw new RangeError('a font of drawings has no more than 255 glyphs');
  const hex = (text: string) => [...text].map((each) => hexOf(codes.get(each) ?? 0, bytes)).join('');
  const show = ({ text, at: [x, fromTop], size = SIZE }: SetText) =>
    glyphRuns(text, painting)
      .map(
        ({ run, from }) => `/F ${size} Tf 1 0 0 1 ${x + (from * size) / 1000} ${HEIGHT - fromTop} Tm <${hex(run)}> Tj`,
      )
      .join('\n');
  const content = `BT\n${lines.map(show).join('\n')}\nET`;
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE_WIDTH} ${HEIGHT}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`;
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    page,
    stream(content),
    ...(embedding === 'truetype' ? trueType(characters) : drawings(characters)),
    stream(meaningOf(characters, bytes)),
  ]);
}

/** Which glyphs follow one another, and where the first of them begins, in thousandths of the size. */
function glyphRuns(text: string, painting: Painting): { run: string; from: number }[] {
  const placed: { character: string; from: number }[] = [];
  let at = 0;
  for (const part of partsOf(text)) {
    const turned = RIGHT_TO_LEFT.test(part);
    const letters = [...part];
    let from = at;
    const shown = (turned ? letters.toReversed() : letters).map((character) => {
      const here = { character, from };
      from += widthOf(character);
      return here;
    });
    placed.push(...(turned && painting === 'as-read' ? shown.toReversed() : shown));
    at = from;
  }
  if (painting === 'as-read') return placed.map(({ character, from }) => ({ run: character, from }));
  return [{ run: placed.map(({ character }) => character).join(''), from: 0 }];
}

/** Parts of one direction, as they stand from left to right: a line that is all of right-to-left writing runs as one. */
function partsOf(text: string): string[] {
  const parts =
    text.match(
      /[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+(?:\s+[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+)*|[^\p{sc=Arabic}\p{sc=Hebrew}]+/gu,
    ) ?? [];
  return /^[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(text) ? parts.toReversed() : parts;
}

/** Objects 5 to 8 here, the table of characters behind them is 9. */
function trueType(characters: readonly string[]): (string | Buffer)[] {
  const widths = characters.map(widthOf);
  const font = boxFont(widths);
  const descriptor = '/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80';
  return [
    '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Boxes/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 9 0 R>>',
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Boxes/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 7 0 R/CIDToGIDMap/Identity/DW 500/W[1[${widths.join(' ')}]]>>`,
    `<</Type/FontDescriptor/FontName/ABCDEF+Boxes${descriptor}/FontFile2 8 0 R>>`,
    Buffer.concat([
      Buffer.from(`<</Length ${font.length}/Length1 ${font.length}>>\nstream\n`),
      font,
      Buffer.from('\nendstream'),
    ]),
  ];
}

/** Objects 5 to 7 here: a box of half and one of full width, and one of none; the table of characters is 8. */
function drawings(characters: readonly string[]): string[] {
  const widths = characters.map(widthOf);
  const names = widths.map((width) => `/w${width}`);
  const drawing = (width: number) =>
    width === 0 ? '0 0 d0' : `${width} 0 40 0 ${width - 40} 700 d1 40 0 ${width - 80} 700 re f`;
  const glyphs = [0, 500, 1000].map((width, index) => `/w${width} ${index + 6} 0 R`);
  return [
    `<</Type/Font/Subtype/Type3/FontBBox[0 -200 1000 800]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<<${glyphs.join('')}>>/Encoding<</Type/Encoding/Differences[1${names.join('')}]>>/FirstChar 1/LastChar ${widths.length}/Widths[${widths.join(' ')}]/Resources<<>>/ToUnicode 9 0 R>>`,
    ...[0, 500, 1000].map((width) => stream(drawing(width))),
  ];
}

function meaningOf(characters: readonly string[], bytes: number): string {
  const rows = characters.map((character, index) => `<${hexOf(index + 1, bytes)}> <${utf16Of(character)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < rows.length; from += 100) {
    const block = rows.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <${'00'.repeat(bytes)}> <${'ff'.repeat(bytes)}> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function hexOf(code: number, bytes: number): string {
  return code.toString(16).padStart(bytes * 2, '0');
}

function utf16Of(character: string): string {
  return Buffer.from(character, 'utf16le').swap16().toString('hex');
}

function stream(content: string): string {
  return `<</Length ${Buffer.byteLength(content)}>>\nstream\n${content}\nendstream`;
}
