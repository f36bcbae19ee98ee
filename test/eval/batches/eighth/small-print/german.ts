import type { SmallPrint } from './small-print.ts';

export const GERMAN: SmallPrint = {
  customerNumber: 'Kundennummer',
  vatId: 'USt-IdNr.',
  bank: 'Bankverbindung',
  deliveryNote: 'Lieferschein',
  shipTo: 'Lieferadresse',
  notes: 'Hinweise',
  paymentTerms: 'Zahlungsbedingungen',
  validUntil: 'Gültig bis',
  signature: 'Unterschrift',
  placeAndDate: 'Ort und Datum der Ausstellung',
  preCarriage: 'Vorlauf durch',
  originals: 'Anzahl der Originale',
  invoiceTruth: 'Wir versichern, dass die vorstehenden Angaben richtig und vollständig sind.',
  saleTerms:
    'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. Fehlmengen sind innerhalb von acht Tagen schriftlich anzuzeigen.',
  carriageTerms:
    'Übernommen in äußerlich gutem Zustand, sofern nicht anders vermerkt, zur Beförderung nach den umseitigen Bedingungen und dem Tarif des Frachtführers. Gewicht, Maß, Zeichen und Inhalt nach Angabe, ungeprüft.',
  dangerousDeclaration:
    'Hiermit wird erklärt, dass der Inhalt dieser Sendung oben vollständig und richtig bezeichnet ist und nach den geltenden Vorschriften eingestuft, verpackt, gekennzeichnet und bezettelt ist.',
  exporterDeclaration:
    'Der Unterzeichner erklärt, dass die oben genannten Waren die Voraussetzungen für diese Bescheinigung erfüllen.',
  officialUse: 'NUR FÜR AMTLICHE EINTRAGUNGEN',
  officialStatement:
    'Die unterzeichnende Stelle bescheinigt, dass die genannten Waren ihren Ursprung im angegebenen Land haben.',
  particulars: 'ANGABEN DES BEFRACHTERS - VOM FRACHTFÜHRER NICHT GEPRÜFT',
  exporter: 'Ausführer (Name, vollständige Anschrift, Staat)',
  invoices: 'Rechnungen',
  item: 'Laufende Nr.',
  freightPrepaid: 'FRACHT VORAUSBEZAHLT',
  freightCollect: 'FRACHT ZAHLT EMPFÄNGER',
  cargoDeclaration: 'LADUNGSERKLÄRUNG',
  flagState: 'Flaggenstaat',
  master: 'Name des Kapitäns',
  callSign: 'Rufzeichen',
  sameAsConsignee: 'WIE EMPFÄNGER',
  equipment: 'Ladeeinheiten',
  cargo: 'Ladung',
  originCriterion: 'Ursprungskriterium',
  verification: 'Prüfcode',
  originSentence:
    'Der Unterzeichner, vom Ausführer bevollmächtigt, bestätigt, dass die auf diesem Blatt genannten Waren vollständig hergestellt wurden in',
};
