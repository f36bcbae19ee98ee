/** What of a picture is in sight: the picture's point in the middle of the screen, and screen pixels a picture's pixel. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A pixel is never shown larger than so many pixels of the screen. */
const LARGEST = 16;

/** The view that shows all of a picture. */
export function wholeView(picture: Size, screen: Size): View {
  return { x: picture.width / 2, y: picture.height / 2, scale: wholeScale(picture, screen) };
}

function wholeScale(picture: Size, screen: Size): number {
  return Math.min(LARGEST, Math.max(1, screen.width) / picture.width, Math.max(1, screen.height) / picture.height);
}

/** A view with its scale in bounds and the picture kept on the screen: where it is smaller than the screen, in its middle. */
export function boundView(view: View, picture: Size, screen: Size): View {
  const scale = Math.max(wholeScale(picture, screen), Math.min(LARGEST, view.scale));
  const along = (at: number, length: number, seen: number) =>
    seen >= length ? length / 2 : Math.max(seen / 2, Math.min(length - seen / 2, at));
  return {
    x: along(view.x, picture.width, screen.width / scale),
    y: along(view.y, picture.height, screen.height / scale),
    scale,
  };
}

/** Zooms so that the picture's point under `at`, in screen pixels, stays there. */
export function zoomAt(view: View, factor: number, at: Point, picture: Size, screen: Size): View {
  const scale = Math.max(wholeScale(picture, screen), Math.min(LARGEST, view.scale * factor));
  const under = toPicture(view, at, screen);
  return boundView(
    { x: under.x - (at.x - screen.width / 2) / scale, y: under.y - (at.y - screen.height / 2) / scale, scale },
    picture,
    screen,
  );
}

/** Moves the picture by so many screen pixels. */
export function panBy(view: View, across: number, down: number, picture: Size, screen: Size): View {
  return boundView({ ...view, x: view.x - across / view.scale, y: view.y - down / view.scale }, picture, screen);
}

export function toPicture({ x, y, scale }: View, at: Point, screen: Size): Point {
  return { x: x + (at.x - screen.width / 2) / scale, y: y + (at.y - screen.height / 2) / scale };
}

export function toScreen({ x, y, scale }: View, at: Point, screen: Size): Point {
  return { x: (at.x - x) * scale + screen.width / 2, y: (at.y - y) * scale + screen.height / 2 };
}

/** The part of the picture in sight, in its pixels, cut to the picture. */
export function partInSight(view: View, picture: Size, screen: Size) {
  const { x: left, y: top } = toPicture(view, { x: 0, y: 0 }, screen);
  const { x: right, y: bottom } = toPicture(view, { x: screen.width, y: screen.height }, screen);
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(picture.width, right),
    bottom: Math.min(picture.height, bottom),
  };
}

/** Brings a box, in shares of the picture, into sight with room around it; a view that shows it well already stays. */
export function viewOfBox(
  [left, top, width, height]: readonly [number, number, number, number],
  view: View,
  picture: Size,
  screen: Size,
): View {
  const across = width * picture.width;
  const down = height * picture.height;
  const fits = Math.min(screen.width / Math.max(1, across), screen.height / Math.max(1, down));
  const middle = { x: (left + width / 2) * picture.width, y: (top + height / 2) * picture.height };
  const seen = partInSight(view, picture, screen);
  const inside =
    seen.left <= left * picture.width &&
    seen.top <= top * picture.height &&
    seen.right >= left * picture.width + across &&
    seen.bottom >= top * picture.height + down;
  // Small things are shown with three times their size around them, large ones whole.
  const scale = inside && view.scale * 12 >= fits ? view.scale : Math.min(fits * 0.85, Math.max(view.scale, fits / 3));
  return boundView(inside && scale === view.scale ? view : { ...middle, scale }, picture, screen);
}
