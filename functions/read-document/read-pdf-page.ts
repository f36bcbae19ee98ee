import type { SourcePage } from '../../shared/documents/layout/lines.ts';
import type { Word } from '../../shared/documents/page-words.ts';
import type { ReadLimits } from '../../shared/documents/read-limits.ts';
import { isWritten, type JudgedLayer, judgeLayer } from '../../shared/documents/text-layer/judge-layer.ts';
import { layerDifferences, placeOf } from '../../shared/documents/text-layer/layer-differences.ts';
import type { LayerPicture } from '../../shared/documents/text-layer/layer-page.ts';
import { wordsBeside } from '../../shared/documents/text-layer/words-beside.ts';
import { encodePixels, MOST_SIDE, type PageImage } from './page-image.ts';
import type { PageOcr } from './page-ocr.ts';
import type { OpenPdf } from './pdf/pdf-reader.ts';

/** Fewer words than these are a stamp or a page number on a scan, not a text layer. */
const FEWEST_WORDS = 8;
const RENDER_DPI = 200;
const MOST_SCAN_DPI = 300;
/** A page that pictures cover to this share may be a scan with something typed over it. */
const SCANNED_SHARE = 0.6;
/** A recognised word below these is too doubtful to hold it against a layer: against visible print more is asked. */
const SURE_OF_PICTURE = 0.85;
const SURE_OF_PRINT = 0.95;
/** As many words that nobody sees are no accident. */
const HIDDEN_LINE = 3;
/** What words of a picture are worth that an unknown engine recognised, and that nobody compared. */
const UNCOMPARED = 0.6;

/** A page as a recogniser gets it. */
export async function pictureOf(pdf: OpenPdf, page: number, dpi = RENDER_DPI): Promise<PageImage> {
  const { pixels, width, height } = await pdf.render(page, dpi, MOST_SIDE ** 2 / 2);
  return encodePixels(pixels, width, height);
}

/**
 * Reads one page of a PDF: from its text layer where that stands on the page for all to see, else from its picture.
 *
 * A layer that lies in or under a picture is never taken at its word: it costs one call to recognise such a page
 * (a fortieth of forms and tables), scanners' layers are often poor, and a forger's says what he wants. So each such
 * page is recognised, not a sample, and what the picture shows is taken. A layer of visible print costs nothing and is
 * not compared: what a font is told to mean is believed, unless it is no text at all.
 */
export async function readPdfPage(
  pdf: OpenPdf,
  page: number,
  recogniser: PageOcr,
  limits: ReadLimits,
): Promise<SourcePage> {
  const { width, height, ...layer } = await pdf.words(page);
  if (layer.words.length >= limits.wordsPerPage) {
    recogniser.note(
      page,
      'page.too-many-words',
      `page ${page} has more than ${limits.wordsPerPage} words; the rest was left out`,
    );
  }
  const judged = judgeLayer({ width, height, ...layer });
  tellHidden(judged, page, recogniser);
  const textPage = (words: Word[]): SourcePage => ({ page, width, height, words, reader: 'text-layer' });
  const dpi = scanDpi(judged, layer.pictures);
  const recognise = () => recogniser.read(page, () => pictureOf(pdf, page, dpi), { width, height });

  if (judged.garbled) {
    recogniser.remark(
      page,
      'pdf.layer-garbage',
      `page ${page}: its text layer is no text; its picture was read instead`,
    );
    return (await recognise()) ?? textPage([]);
  }
  const scanned = judged.inPicture.some(isWritten) || judged.pictured >= SCANNED_SHARE;
  if (!scanned && judged.shown.length >= FEWEST_WORDS) return textPage(judged.shown);
  const seen = await recognise();
  if (!seen) return unseen(judged, page, recogniser, textPage);
  const differs = tellDifferences(judged, seen.words, page, recogniser);
  if (differs) return seen;
  // What is typed is exact and stays; the picture gives what stands beside it.
  const beside = wordsBeside(seen.words, judged.shown);
  const mostlyTyped = judged.shown.length >= FEWEST_WORDS && judged.inPicture.length === 0;
  if (beside.length === 0 || !mostlyTyped) return beside.length === 0 ? textPage(judged.shown) : seen;
  return { ...seen, words: [...judged.shown, ...beside] };
}

/**
 * A scan is looked at pixel by pixel: drawn at another resolution its print is blurred, and its specks become as large as
 * full stops. What is set over it as print has no pixels of its own.
 */
function scanDpi({ shown, pictured }: JudgedLayer, pictures: readonly LayerPicture[]): number {
  if (shown.length > 0 || pictured < SCANNED_SHARE) return RENDER_DPI;
  const area = ({ box: [, , width, height] }: LayerPicture) => width * height;
  const [largest] = pictures.toSorted((a, b) => area(b) - area(a));
  return Math.min(MOST_SCAN_DPI, largest?.dpi ?? RENDER_DPI);
}

/** Where the picture can't be read, a layer in it is better than nothing, as doubtful as it is. */
function unseen(
  { shown, inPicture }: JudgedLayer,
  page: number,
  recogniser: PageOcr,
  textPage: (words: Word[]) => SourcePage,
): SourcePage {
  if (inPicture.length === 0) return textPage(shown);
  recogniser.note(
    page,
    'pdf.layer-unseen',
    `page ${page}: its words come from a text layer that nobody sees, and could not be compared with its picture`,
  );
  const doubtful = inPicture.map((word) => ({ ...word, confidence: Math.min(word.confidence, UNCOMPARED) }));
  return { ...textPage([...shown, ...doubtful]), reader: 'ocr' };
}

/** Print that runs off the page is careless; figures and whole lines that nobody sees are something to look into. */
function tellHidden({ hidden, outside }: JudgedLayer, page: number, recogniser: PageOcr): void {
  const written = hidden.filter(isWritten);
  const [first] = written;
  const count = written.length + outside;
  if (count === 0) return;
  const where = first ? `, the first at ${placeOf(first.box)}` : ', all outside of the page';
  const words = count === 1 ? '1 word of its text layer is' : `${count} words of its text layer are`;
  const message = `page ${page}: ${words} not to be seen on the page${where}; left out`;
  if (written.length >= HIDDEN_LINE || written.some(({ text }) => /\p{N}/u.test(text))) {
    recogniser.note(page, 'pdf.layer-hidden', message);
  } else recogniser.remark(page, 'pdf.layer-hidden', message);
}

function tellDifferences(
  { shown, inPicture }: JudgedLayer,
  seen: readonly Word[],
  page: number,
  recogniser: PageOcr,
): boolean {
  const differences = [
    ...layerDifferences(inPicture, seen, { sureEnough: SURE_OF_PICTURE }),
    ...layerDifferences(shown, seen, { sureEnough: SURE_OF_PRINT }),
  ];
  const [first] = differences;
  if (!first) return false;
  const places = differences.length === 1 ? 'one place' : `${differences.length} places`;
  const what =
    first.picture === 'absent' ? 'where the picture shows nothing' : 'where the picture shows another figure';
  recogniser.note(
    page,
    'pdf.layer-differs',
    `page ${page}: its text layer is not what its picture shows, in ${places}, the first at ${placeOf(first.box)}, ${what}; the picture was taken`,
  );
  return true;
}
