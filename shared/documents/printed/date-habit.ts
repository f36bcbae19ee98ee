import type { DateOrder } from './date.ts';

/** Words that papers in English print and those in other languages do not, and the other way round. */
const ENGLISH = new Set(
  'the,of,and,to,for,by,from,invoice,number,shipper,consignee,weight,gross,quantity,description,amount,goods,port'.split(
    ',',
  ),
);
const OTHERS = new Set(
  (
    'du,des,le,les,la,et,pour,facture,numero,numéro,quantité,désignation,montant,poids,' +
    'der,die,das,und,von,für,rechnung,menge,bezeichnung,betrag,gewicht,datum,nummer,' +
    'el,los,las,y,para,factura,fecha,cantidad,descripción,importe,peso,' +
    'de,het,een,voor,factuur,aantal,omschrijving,bedrag,' +
    'do,da,dos,fatura,quantidade,descrição,valor,data,' +
    'il,di,del,della,per,fattura,quantità,descrizione,importo'
  ).split(','),
);
/** Fewer such words say nothing of the language. */
const FEWEST = 4;
const LEAD = 3;

/**
 * Day first where a paper is written in a language all of whose countries write dates so; null for English, in which
 * both orders are written, and where the language can't be told.
 */
export function orderOfLanguage(texts: Iterable<string>): DateOrder | null {
  let english = 0;
  let others = 0;
  for (const text of texts) {
    const word = text.toLowerCase().replace(/[^\p{L}]/gu, '');
    if (ENGLISH.has(word)) english += 1;
    if (OTHERS.has(word)) others += 1;
  }
  return others >= FEWEST && others > english * LEAD ? 'day-first' : null;
}
