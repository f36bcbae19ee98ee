import type { Notation } from '../../facts/notation.ts';
import type { Sale } from '../../facts/sale.ts';
import type { Language } from '../../words/words.ts';
import { moneyInWords } from './in-words.ts';

/** What is typed on these papers beside labels: the same on several of them. */
interface Phrases {
  creditNumber: string;
  signedFor: string;
  telephone: string;
  prepaid: string;
  collect: string;
  saidToContain: string;
  bank: string;
  draft: string;
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    creditNumber: 'L/C No.',
    signedFor: 'For and on behalf of',
    telephone: 'TEL',
    prepaid: 'FREIGHT PREPAID',
    collect: 'FREIGHT COLLECT',
    saidToContain: "SHIPPER'S LOAD, COUNT AND SEAL. SAID TO CONTAIN:",
    bank: 'Beneficiary bank',
    draft: 'DRAFT - PLEASE CHECK AND CONFIRM BY RETURN',
  },
  fr: {
    creditNumber: 'Crédoc n°',
    signedFor: 'Pour la société',
    telephone: 'Tél.',
    prepaid: 'FRET PAYÉ',
    collect: 'FRET PAYABLE À DESTINATION',
    saidToContain: 'CHARGÉ, COMPTÉ ET SCELLÉ PAR LE CHARGEUR. DIT CONTENIR :',
    bank: 'Banque du bénéficiaire',
    draft: 'PROJET - MERCI DE VÉRIFIER ET CONFIRMER',
  },
  de: {
    creditNumber: 'Akkreditiv-Nr.',
    signedFor: 'Für die Firma',
    telephone: 'Tel.',
    prepaid: 'FRACHT BEZAHLT',
    collect: 'FRACHT ZAHLBAR AM BESTIMMUNGSORT',
    saidToContain: 'VOM BEFRACHTER GELADEN, GEZÄHLT UND VERPLOMBT. ANGEBLICH ENTHALTEND:',
    bank: 'Bankverbindung',
    draft: 'ENTWURF - BITTE PRÜFEN UND BESTÄTIGEN',
  },
  es: {
    creditNumber: 'Crédito doc. n.º',
    signedFor: 'Por y en nombre de',
    telephone: 'Tel.',
    prepaid: 'FLETE PAGADO',
    collect: 'FLETE PAGADERO EN DESTINO',
    saidToContain: 'CARGADO, CONTADO Y PRECINTADO POR EL EMBARCADOR. DICE CONTENER:',
    bank: 'Banco del beneficiario',
    draft: 'BORRADOR - FAVOR REVISAR Y CONFIRMAR',
  },
  nl: {
    creditNumber: 'L/C nr.',
    signedFor: 'Namens',
    telephone: 'Tel.',
    prepaid: 'VRACHT BETAALD',
    collect: 'VRACHT TE BETALEN TER BESTEMMING',
    saidToContain: 'DOOR VERSCHEPER GELADEN, GETELD EN VERZEGELD. ZEGGENDE TE BEVATTEN:',
    bank: 'Bankgegevens',
    draft: 'CONCEPT - GAARNE CONTROLEREN EN BEVESTIGEN',
  },
  pt: {
    creditNumber: 'Carta de crédito n.º',
    signedFor: 'Por',
    telephone: 'Tel.',
    prepaid: 'FRETE PAGO',
    collect: 'FRETE PAGÁVEL NO DESTINO',
    saidToContain: 'CARREGADO, CONTADO E SELADO PELO EMBARCADOR. DIZ CONTER:',
    bank: 'Banco do beneficiário',
    draft: 'MINUTA - FAVOR CONFERIR E CONFIRMAR',
  },
  it: {
    creditNumber: 'L/C n.',
    signedFor: 'Per la ditta',
    telephone: 'Tel.',
    prepaid: 'NOLO PAGATO',
    collect: 'NOLO PAGABILE A DESTINO',
    saidToContain: 'CARICATO, CONTATO E SIGILLATO DAL CARICATORE. DETTO CONTENERE:',
    bank: "Banca d'appoggio",
    draft: 'BOZZA - SI PREGA DI VERIFICARE E CONFERMARE',
  },
};

const CURRENCY_NAMES: Record<string, string> = { USD: 'US DOLLARS', EUR: 'EURO', GBP: 'POUNDS STERLING' };

/** The total said once more below it: in words where it is English, in figures in the other languages. */
export function saidTotal({ totalCents, currency }: Sale, language: Language, notation: Notation): string {
  const figure = `${currency} ${notation.number(totalCents / 100, 2)}`;
  const sayings: Record<Language, string> = {
    en: `SAY TOTAL ${CURRENCY_NAMES[currency] ?? currency} ${moneyInWords(totalCents)} ONLY.`,
    fr: `Arrêtée la présente facture à la somme de ${figure}.`,
    de: `Zu zahlen sind ${figure}.`,
    es: `Son: ${figure}.`,
    nl: `Zegge: ${figure}.`,
    pt: `Importa esta fatura em ${figure}.`,
    it: `Diconsi ${figure}.`,
  };
  return sayings[language];
}

/** Printed before a price: `US$`, `€`. */
export function signOf(currency: string): string {
  return { USD: 'US$', EUR: '€', GBP: '£' }[currency] ?? currency;
}
