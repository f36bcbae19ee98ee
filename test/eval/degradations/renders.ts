/** How papers are given to the reader: as they were written, as clean pictures at two resolutions, as spoilt copies. */
export const RENDERS = ['text', '200', '300', 'degraded'] as const;
export type Render = (typeof RENDERS)[number];
