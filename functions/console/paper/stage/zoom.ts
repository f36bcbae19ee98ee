/** How large a page is shown: as the window asks, or so many CSS pixels wide. */
export type Zoom = 'width' | 'page' | number;
export interface Size {
  width: number;
  height: number;
}

const STEP = 1.25;
const LEAST = 160;
const MOST = 6000;
/** A line of print is read with ease from here on, in CSS pixels. */
const READABLE = 15;

/** The width of the page in CSS pixels in a window of this size. */
export function shownWidth(zoom: Zoom, window: Size, picture: Size): number {
  const aspect = picture.width / picture.height;
  const wanted =
    zoom === 'width' ? window.width : zoom === 'page' ? Math.min(window.width, window.height * aspect) : zoom;
  return Math.round(Math.min(MOST, Math.max(LEAST, wanted)));
}

/** One step larger or smaller than what is shown. */
export function stepped(width: number, way: 1 | -1): number {
  return Math.min(MOST, Math.max(LEAST, width * STEP ** way));
}

/** As wide as it takes to read what stands in a box so high (a share of the page); never narrower than shown. */
export function readableWidth(shown: number, boxHeight: number, picture: Size): number {
  const aspect = picture.width / picture.height;
  return Math.round(Math.min(MOST / 2, Math.max(shown, (READABLE / Math.max(boxHeight, 0.002)) * aspect)));
}

/** The width of the picture to ask for, so that no pixel is blown up. */
export function askedWidth(shown: number, pixelRatio: number): number {
  const pixels = shown * pixelRatio;
  return pixels <= 480 ? 480 : pixels <= 1280 ? 1280 : 2560;
}

/** Where to scroll to along one side so that a share of the page from `start`, `length` long, stands in the middle. */
export function centred(start: number, length: number, page: number, window: number): number {
  return Math.max(0, (start + length / 2) * page - window / 2);
}
