import type { SmallPrint } from './small-print.ts';

export const ITALIAN: SmallPrint = {
  customerNumber: 'Cod. cliente',
  vatId: 'P. IVA',
  bank: 'Banca',
  deliveryNote: 'DDT',
  shipTo: 'Luogo di destinazione',
  notes: 'Note',
  paymentTerms: 'Condizioni di pagamento',
  validUntil: 'Valida fino al',
  signature: 'Firma',
  placeAndDate: 'Luogo e data di emissione',
  preCarriage: 'Precedente trasporto con',
  originals: 'Numero di originali',
  invoiceTruth: 'Si certifica che i dati sopra indicati sono veritieri ed esatti.',
  saleTerms:
    'La merce resta di nostra proprietà fino al saldo. I reclami vanno fatti per iscritto entro otto giorni dal ricevimento.',
  carriageTerms:
    'Ricevuto in buono stato apparente, salvo diversa annotazione, per il trasporto alle condizioni a tergo e secondo la tariffa del vettore. Peso, misura, marche e contenuto come dichiarati, non verificati.',
  dangerousDeclaration:
    'Si dichiara che il contenuto di questa spedizione è sopra descritto in modo completo ed esatto con la designazione ufficiale, ed è classificato, imballato, marcato ed etichettato secondo le norme in vigore.',
  exporterDeclaration:
    'Il sottoscritto dichiara che le merci sopra descritte soddisfano le condizioni di questo certificato.',
  officialUse: 'RISERVATO ALLA DOGANA',
  officialStatement:
    'La sottoscritta autorità certifica che le merci sopra designate sono originarie del paese indicato.',
  particulars: 'DATI DICHIARATI DAL CARICATORE - NON VERIFICATI',
  exporter: 'Esportatore (nome, indirizzo completo, paese)',
  invoices: 'Fatture',
  item: "N. d'ordine",
  freightPrepaid: 'NOLO PAGATO',
  freightCollect: 'NOLO A DESTINO',
  cargoDeclaration: 'DICHIARAZIONE DEL CARICO',
  flagState: 'Stato di bandiera',
  master: 'Nome del comandante',
  callSign: 'Nominativo radio',
  sameAsConsignee: 'IDEM RICEVITORE',
  equipment: 'Unità di carico',
  cargo: 'Carico',
  originCriterion: 'Criterio di origine',
  verification: 'Codice di verifica',
  originSentence:
    "Il sottoscritto, autorizzato dall'esportatore, certifica che le merci elencate su questo foglio sono state interamente prodotte in",
};
