import type { WordClasses } from '../frequency.ts';

/**
 * Articles, prepositions and single letters within names of all cultures: common wherever they are used, so that
 * they never tell.
 */
export const JOINING: WordClasses = [
  `a abd abdul abu al b ben bin bint c d da das de del della den der di do dos e el f g h i ibn j k l la le m n o p r s
  t u ul ur v van von w x y z`,
  `abou and binte binti bou bt dal des du kyzy las lo los oglu ogly ould q san santa st ten ter um umm wa zu zum`,
  `af ait ap auf av aw degli delle dello fitz het kizi mac mc op or qizi te uly uulu vanden vander zade`,
  ``,
  ``,
];
