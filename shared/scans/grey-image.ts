/** A decoded scan image: one 16-bit sample a pixel, rows from the top. 8-bit images are widened (0..255 to 0..65535). */
export interface GreyImage {
  width: number;
  height: number;
  pixels: Uint16Array;
}

/** A rectangle in whole pixels; `right` and `bottom` lie just outside it. */
export interface PixelArea {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
