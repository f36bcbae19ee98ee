import type { Language } from '../../words/words.ts';

/** Invented chambers of commerce, and what their certificates say above seal and signature. */
export const CHAMBERS: Record<Language, { name: string; certifies: string; criterion: string; rule: string }> = {
  en: {
    name: 'Chamber of Commerce of the Lower Estuary',
    certifies:
      'On the evidence shown to it the chamber certifies that the goods listed above have the origin stated in this paper.',
    criterion: 'Origin criterion',
    rule: 'Rules of origin',
  },
  fr: {
    name: "Chambre de commerce et d'industrie du Bas-Estuaire",
    certifies:
      "Au vu des pièces produites, la chambre certifie que les marchandises énumérées ci-dessus ont l'origine déclarée.",
    criterion: "Critère d'origine",
    rule: "Règles d'origine",
  },
  de: {
    name: 'Industrie- und Handelskammer Untermündung',
    certifies:
      'Nach den vorgelegten Unterlagen bescheinigt die Kammer, dass die aufgeführten Waren den angegebenen Ursprung haben.',
    criterion: 'Ursprungskriterium',
    rule: 'Ursprungsregeln',
  },
  es: {
    name: 'Cámara de Comercio del Bajo Estuario',
    certifies:
      'Vistos los documentos presentados, la cámara certifica que las mercancías enumeradas tienen el origen declarado.',
    criterion: 'Criterio de origen',
    rule: 'Normas de origen',
  },
  nl: {
    name: 'Kamer van Koophandel Benedenmonding',
    certifies:
      'Op grond van de overgelegde stukken verklaart de kamer dat de vermelde goederen de opgegeven oorsprong hebben.',
    criterion: 'Oorsprongscriterium',
    rule: 'Oorsprongsregels',
  },
  pt: {
    name: 'Câmara de Comércio do Baixo Estuário',
    certifies:
      'À vista dos documentos apresentados, a câmara certifica que as mercadorias acima têm a origem declarada.',
    criterion: 'Critério de origem',
    rule: 'Regras de origem',
  },
  it: {
    name: 'Camera di commercio del Basso Estuario',
    certifies:
      "Visti i documenti presentati, la camera certifica che le merci sopra elencate hanno l'origine dichiarata.",
    criterion: "Criterio d'origine",
    rule: "Regole d'origine",
  },
};
