import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import anyAscii from 'any-ascii';
import type { PDFDocument, PDFFont } from 'pdf-lib';

const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
const WEIGHTS = { plain: 400, bold: 700 } as const;
export type Weight = keyof typeof WEIGHTS;

/** The files of a typeface, one for each script and weight. */
export type ReportFonts = (script: (typeof SCRIPTS)[number], weight: Weight) => Uint8Array;

/** The fonts that lie beside the function's code. */
export const fontsIn =
  (folder: string): ReportFonts =>
  (script, weight) =>
    readFileSync(`${folder}/noto-sans-${script}-${WEIGHTS[weight]}-normal.woff`);

/** A stretch of text that one font has all letters of. */
export interface Run {
  font: PDFFont;
  text: string;
}

/** Fonts of one PDF: each is put into it when a letter first needs it. */
export class Typeface {
  readonly #document: PDFDocument;
  readonly #fonts: ReportFonts;
  readonly #loaded = new Map<string, Promise<{ font: PDFFont; letters: Set<number> }>>();

  constructor(document: PDFDocument, fonts: ReportFonts) {
    document.registerFontkit(fontkit);
    this.#document = document;
    this.#fonts = fonts;
  }

  /**
   * Text in runs of one font each. What no font has, as Arabic or Chinese, is written in Latin letters between angle
   * quotes; the package's records have it as it was.
   */
  async runs(text: string, weight: Weight): Promise<Run[]> {
    const runs: Run[] = [];
    let foreign = '';
    const add = (font: PDFFont, letter: string) => {
      const last = runs.at(-1);
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    };
    const flush = async () => {
      if (foreign === '') return;
      const { font } = await this.#font('latin', weight);
      for (const letter of `‹${anyAscii(foreign).replaceAll(/[^ -~]/g, '?')}›`) add(font, letter);
      foreign = '';
    };
    for (const letter of text.normalize('NFC')) {
      const found = await this.#fontOf(letter, weight, runs.at(-1)?.font);
      if (found === null) foreign += letter;
      else {
        await flush();
        add(found, letter);
      }
    }
    await flush();
    return runs;
  }

  async #fontOf(letter: string, weight: Weight, last: PDFFont | undefined): Promise<PDFFont | null> {
    const code = letter.codePointAt(0) ?? 0;
    const having: PDFFont[] = [];
    for (const script of SCRIPTS) {
      const { font, letters } = await this.#font(script, weight);
      if (letters.has(code)) having.push(font);
      if (having.length > 0 && code < 0x80) break;
    }
    return having.find((font) => font === last) ?? having[0] ?? null;
  }

  #font(script: (typeof SCRIPTS)[number], weight: Weight) {
    const name = `${script}-${weight}`;
    const known = this.#loaded.get(name) ?? this.#embed(script, weight);
    this.#loaded.set(name, known);
    return known;
  }

  async #embed(script: (typeof SCRIPTS)[number], weight: Weight) {
    const font = await this.#document.embedFont(this.#fonts(script, weight), { subset: true });
    return { font, letters: new Set(font.getCharacterSet()) };
  }
}
