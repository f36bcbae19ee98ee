import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { LayerPicture } from '../../../shared/documents/text-layer/layer-page.ts';
import type { PageShares } from './page-shares.ts';

const OBJECT_IMAGE = 3;
const OBJECT_FORM = 5;
const MODE_INVISIBLE = 3;
const MODE_CLIP = 7;
/** Of 255: a word fainter than this is not seen, whatever its colour. */
const LEAST_OPACITY = 16;
/** Forms may hold forms; deeper than this nobody nests them but to make trouble. */
const DEEPEST = 8;
const MOST_OBJECTS = 100_000;
const MOST_PICTURES = 2000;

/** Links and the windows that notes open in show nothing on the page. */
const ANNOTATION_LINK = 2;
const ANNOTATION_POPUP = 16;
const MOST_ANNOTATIONS = 5000;

/** How a page is painted: what lies over what, and where its pictures are. */
export interface PageObjects {
  pictures: LayerPicture[];
  /** When each object is painted, by its handle. */
  order: ReadonlyMap<number, number>;
}

/** Whether a page shows anything that is not its own content: fields filled in, stamps, text stuck onto it. */
export function isFilledIn(pdfium: WrappedPdfiumModule, page: number): boolean {
  const count = pdfium.FPDFPage_GetAnnotCount(page);
  if (count > MOST_ANNOTATIONS) return false;
  for (let i = 0; i < count; i++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) continue;
    const type = pdfium.FPDFAnnot_GetSubtype(annotation);
    pdfium.FPDFPage_CloseAnnot(annotation);
    if (type !== ANNOTATION_LINK && type !== ANNOTATION_POPUP) return true;
  }
  return false;
}

/** Walks through the objects of a page in the order in which it paints them. */
export function objectsOf(pdfium: WrappedPdfiumModule, page: number, scratch: number, shares: PageShares): PageObjects {
  const order = new Map<number, number>();
  const pictures: LayerPicture[] = [];
  const boxOf = (object: number): LayerPicture['box'] | null => {
    if (!pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return null;
    const value = (offset: number) => pdfium.pdfium.getValue(scratch + offset, 'float');
    return shares.boxOf(shares.edgesOf([value(0), value(12), value(8), value(4)]));
  };
  /** A picture inside of a form is taken to fill it: its own bounds are those of the form's inner coordinates. */
  const walk = (object: number, outermost: number, depth: number): void => {
    if (order.size >= MOST_OBJECTS) return;
    order.set(object, order.size);
    const type = pdfium.FPDFPageObj_GetType(object);
    if (type === OBJECT_IMAGE && pictures.length < MOST_PICTURES) {
      const box = boxOf(outermost);
      const dpi = depth === 0 ? dpiOf(pdfium, object, page, scratch) : null;
      if (box && box[2] > 0 && box[3] > 0) pictures.push({ box, order: order.size - 1, ...(dpi && { dpi }) });
    }
    if (type !== OBJECT_FORM || depth >= DEEPEST) return;
    const inner = pdfium.FPDFFormObj_CountObjects(object);
    for (let i = 0; i < inner && order.size < MOST_OBJECTS; i++) {
      walk(pdfium.FPDFFormObj_GetObject(object, i), outermost, depth + 1);
    }
  };
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count && order.size < MOST_OBJECTS; i++) {
    const object = pdfium.FPDFPage_GetObject(page, i);
    walk(object, object, 0);
  }
  return { pictures, order };
}

/** The higher of both directions: no pixel of the picture is to be lost. */
function dpiOf(pdfium: WrappedPdfiumModule, picture: number, page: number, scratch: number): number | null {
  if (!pdfium.FPDFImageObj_GetImageMetadata(picture, page, scratch)) return null;
  const [across, down] = [8, 12].map((offset) => pdfium.pdfium.getValue(scratch + offset, 'float'));
  const dpi = Math.max(across ?? 0, down ?? 0);
  return Number.isFinite(dpi) && dpi > 0 ? dpi : null;
}

/** Whether the page is told to paint each text object so that it can be seen; looks at each object once. */
export function paintedOf(pdfium: WrappedPdfiumModule, text: number, scratch: number): (character: number) => boolean {
  const known = new Map<number, boolean>();
  return (character) => {
    const object = pdfium.FPDFText_GetTextObject(text, character);
    let painted = known.get(object);
    if (painted === undefined) {
      const mode = object === 0 ? 0 : pdfium.FPDFTextObj_GetTextRenderMode(object);
      const coloured = pdfium.FPDFText_GetFillColor(text, character, scratch, scratch + 4, scratch + 8, scratch + 12);
      const opacity = coloured ? pdfium.pdfium.getValue(scratch + 12, 'i32') : 255;
      painted = mode !== MODE_INVISIBLE && mode !== MODE_CLIP && opacity >= LEAST_OPACITY;
      known.set(object, painted);
    }
    return painted;
  };
}
