import { Logger } from '@aws-lambda-powertools/logger';

/** Structured log of a function. Ids and codes only: a name, a number or a text from a paper never goes in here. */
export const log = new Logger();
