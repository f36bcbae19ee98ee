import type { PageAnswer, PaperReading } from '../../../shared/review/paper-answers.ts';

/** What the API answers about papers, by its parts. */
export type PictureAnswer = Extract<PageAnswer, { link: string }>;
export type LinesAnswer = Extract<PageAnswer, { text: unknown }>;
export type ReadValueAnswer = PaperReading['values'][number];
