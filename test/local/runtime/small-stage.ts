/** Name of the stage of the small app; apart from it, because loading CDK takes seconds. */
export const SMALL_STAGE = 'small';
