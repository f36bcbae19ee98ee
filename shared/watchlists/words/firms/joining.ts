import type { WordClasses } from '../frequency.ts';

/** Articles, prepositions, legal forms in letters, prefixes of vessels. */
export const JOINING: WordClasses = [
  `ab ag al and ao as bhd bv co corp da de del der des di do du e el et for gmbh in inc jsc la le limited llc ltd mt mv
  nv oao of ooo pao pjsc plc pte pvt sa sarl sdn spa srl the und van von y zao`,
  `a abu ad an aps asa at au aux bin by cjsc cv das dd della delle doo dos en eood est fgup fzc fzco fze gup i ibn im
  kft kg las lda los ltda ms nii no npo nr number ojsc on ood oy oyj pt s sas sl ss tbk to ve with zum zur`,
  `ash aus az ba be bei bez dlya fi fuer fur fv het iz lil min mit mts my na nad op ot par per po pod pour sous sur sv
  tb wal za`,
  ``,
  ``,
];
