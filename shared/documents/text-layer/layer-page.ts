import type { PageWords, Word } from '../page-words.ts';
import type { Box } from '../reading.ts';

/** A word of a PDF's text layer with what is known of how it stands on the page. */
export interface LayerWord extends Word {
  /** False where the page says not to paint it: invisible, clipping only, or fully transparent. */
  painted: boolean;
  /** In which order the page paints it; larger is later. */
  order: number;
  /** Difference of the lightest and the darkest point of the printed page in its box, 0 to 255. */
  contrast: number;
}

/** A picture on a page. */
export interface LayerPicture {
  box: Box;
  order: number;
  /** Its pixels an inch as the page shows it; left out where that can't be told. */
  dpi?: number;
}

/** The text layer of a page of a PDF. Width and height are in points. */
export interface LayerPage extends Omit<PageWords, 'words'> {
  words: LayerWord[];
  /** Words that lie outside of the page, of which nothing more is known. */
  outside: number;
  pictures: LayerPicture[];
  /** Share of its characters that their font gives no meaning to. */
  unmapped: number;
}
