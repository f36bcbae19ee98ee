import type { Language } from '../words/words.ts';

/** Words for kinds of packages and units of count, as printed in each language. */
export const PACKAGE_WORDS: Record<Language, readonly string[]> = {
  en: ['CARTONS', 'PALLETS', 'CASES', 'DRUMS'],
  fr: ['CARTONS', 'PALETTES', 'CAISSES', 'FÛTS'],
  de: ['Kartons', 'Paletten', 'Kisten', 'Fässer'],
  es: ['CAJAS', 'PALETS', 'BIDONES', 'SACOS'],
  nl: ['dozen', 'pallets', 'kisten', 'vaten'],
  pt: ['CAIXAS', 'PALETES', 'TAMBORES', 'SACOS'],
  it: ['CARTONI', 'PALLET', 'CASSE', 'FUSTI'],
};

export const UNIT_WORDS: Record<Language, readonly string[]> = {
  en: ['PCS', 'SET', 'KG'],
  fr: ['pièce', 'jeu', 'kg'],
  de: ['Stk', 'Satz', 'kg'],
  es: ['ud', 'juego', 'kg'],
  nl: ['st', 'set', 'kg'],
  pt: ['un', 'jogo', 'kg'],
  it: ['pz', 'set', 'kg'],
};
