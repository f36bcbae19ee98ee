import sharp, { type Sharp } from 'sharp';

/** A picture with a mark in its middle: on a blank one the engine would not be asked. */
export function marked(width: number, height: number, background = '#ffffff'): Sharp {
  const side = Math.min(40, Math.ceil(Math.min(width, height) / 3));
  const mark = { create: { width: side, height: side, channels: 3, background: '#222222' } } as const;
  return sharp({ create: { width, height, channels: 3, background } }).composite([{ input: mark }]);
}
