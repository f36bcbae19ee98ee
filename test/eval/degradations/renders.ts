/** How papers are given to the reader: as messages, as they were written, as clean pictures at two resolutions, as spoilt copies. */
export const RENDERS = ['structured', 'text', '200', '300', 'degraded'] as const;
export type Render = (typeof RENDERS)[number];
