import {
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import type { Word } from '../../../shared/documents/page-words.ts';
import { marked } from './marked.ts';

export const PAGE_WIDTH = 600;
export const PAGE_HEIGHT = 800;
const SIZE = 12;

/** What a test sets on a page; `at` is the line's left end and its distance from the top, in points. */
export interface SetLine {
  text: string;
  at: [x: number, fromTop: number];
  /** Not painted at all: how scanners lay text under a picture. */
  invisible?: boolean;
  colour?: [number, number, number];
  size?: number;
}

/** A page made by hand, to put things over one another. */
export interface Sheet {
  page: PDFPage;
  font: PDFFont;
  set(line: SetLine): void;
  /** A white sheet of paper as a picture; `width` and `height` in points, from the top left. */
  picture(box: [x: number, fromTop: number, width: number, height: number]): Promise<void>;
}

export async function layeredPdf(draw: (sheet: Sheet) => Promise<void> | void, pages = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Courier);
  const paper = await marked(60, 80, '#fdfdfd').png().toBuffer();
  for (let i = 0; i < pages; i++) {
    const page = document.addPage([PAGE_WIDTH, PAGE_HEIGHT]);
    await draw({
      page,
      font,
      set({ text, at: [x, fromTop], invisible = false, colour = [0, 0, 0], size = SIZE }) {
        page.pushOperators(setTextRenderingMode(invisible ? TextRenderingMode.Invisible : TextRenderingMode.Fill));
        page.drawText(text, { x, y: PAGE_HEIGHT - fromTop, size, font, color: rgb(...colour) });
      },
      async picture([x, fromTop, width, height]) {
        page.drawImage(await document.embedPng(paper), { x, y: PAGE_HEIGHT - fromTop - height, width, height });
      },
    });
  }
  return document.save();
}

/** The lines as an engine would see them printed at their places. */
export function seenWords(lines: readonly SetLine[], confidence = 0.98): Word[] {
  const letter = 0.6;
  return lines.flatMap(({ text, at: [x, fromTop], size = SIZE }) =>
    [...text.matchAll(/\S+/g)].map((match): Word => {
      const left = x + match.index * size * letter;
      return {
        text: match[0],
        box: [
          left / PAGE_WIDTH,
          (fromTop - size * 0.7) / PAGE_HEIGHT,
          (match[0].length * size * letter) / PAGE_WIDTH,
          (size * 0.75) / PAGE_HEIGHT,
        ],
        confidence,
      };
    }),
  );
}

/** An engine that sees the same on every page, and counts its pages. */
export function engineThatSees(words: readonly Word[]): OcrEngine & { pages: number[] } {
  const pages: number[] = [];
  return {
    pages,
    recognise: async (_, page) => {
      pages.push(page);
      return { words: [...words], turned: 0 };
    },
  };
}
