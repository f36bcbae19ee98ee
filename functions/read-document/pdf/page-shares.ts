import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Box } from '../../../shared/documents/reading.ts';
import type { Edges } from '../../../shared/documents/text-layer/word-joiner.ts';

/** Where things of a PDF stand on the page as shown. */
export interface PageShares {
  /** From PDF coordinates, [left, top, right, bottom]. May lie outside of the page. */
  edgesOf(edges: Edges): Edges;
  /** Cut to the page. */
  boxOf(edges: Edges): Box;
}

const DEVICE_SIZE = 1_000_000;

/** PDF coordinates to shares of the page as shown, whatever its crop box and rotation: an affine map, probed at three points. */
export function sharesOf(pdfium: WrappedPdfiumModule, page: number, scratch: number): PageShares {
  const probe = (x: number, y: number): [number, number] => {
    pdfium.FPDF_PageToDevice(page, 0, 0, DEVICE_SIZE, DEVICE_SIZE, 0, x, y, scratch, scratch + 4);
    return [
      pdfium.pdfium.getValue(scratch, 'i32') / DEVICE_SIZE,
      pdfium.pdfium.getValue(scratch + 4, 'i32') / DEVICE_SIZE,
    ];
  };
  const [originX, originY] = probe(0, 0);
  const [rightX, rightY] = probe(1000, 0);
  const [upX, upY] = probe(0, 1000);
  const map = (x: number, y: number): [number, number] => [
    originX + ((rightX - originX) * x + (upX - originX) * y) / 1000,
    originY + ((rightY - originY) * x + (upY - originY) * y) / 1000,
  ];
  return {
    edgesOf([left, top, right, bottom]) {
      const [ax, ay] = map(left, top);
      const [bx, by] = map(right, bottom);
      return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
    },
    boxOf([left, top, right, bottom]) {
      const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5;
      const [x, y] = [share(left), share(top)];
      return [x, y, share(Math.min(1, right) - x), share(Math.min(1, bottom) - y)];
    },
  };
}
