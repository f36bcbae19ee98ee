import type { SmallPrint } from './small-print.ts';

export const DUTCH: SmallPrint = {
  customerNumber: 'Klantnummer',
  vatId: 'Btw-nr.',
  bank: 'Bank',
  deliveryNote: 'Pakbon',
  shipTo: 'Afleveradres',
  notes: 'Toelichting',
  paymentTerms: 'Betalingsvoorwaarden',
  validUntil: 'Geldig tot',
  signature: 'Handtekening',
  placeAndDate: 'Plaats en datum van afgifte',
  preCarriage: 'Voorvervoer per',
  originals: 'Aantal originelen',
  invoiceTruth: 'Wij verklaren dat bovenstaande gegevens juist en volledig zijn.',
  saleTerms:
    'De goederen blijven ons eigendom tot zij geheel betaald zijn. Manco wordt binnen acht dagen schriftelijk gemeld.',
  carriageTerms:
    'Ontvangen in uiterlijk goede staat, tenzij anders vermeld, om vervoerd te worden volgens de bepalingen op de achterzijde en het tarief van de vervoerder. Gewicht, maat, merken en inhoud volgens opgave, niet nagegaan.',
  dangerousDeclaration:
    'Hierbij wordt verklaard dat de inhoud van deze zending hierboven volledig en juist is omschreven, en volgens de geldende regels is ingedeeld, verpakt, gemerkt en geëtiketteerd.',
  exporterDeclaration:
    'De ondergetekende verklaart dat de hierboven omschreven goederen voldoen aan de voorwaarden voor dit certificaat.',
  officialUse: 'ALLEEN VOOR DE DOUANE',
  officialStatement:
    'De ondergetekende instantie verklaart dat de genoemde goederen van oorsprong zijn uit het vermelde land.',
  particulars: 'GEGEVENS VOLGENS OPGAVE AFZENDER - NIET GECONTROLEERD',
  exporter: 'Exporteur (naam, volledig adres, land)',
  invoices: 'Facturen',
  item: 'Volgnummer',
  freightPrepaid: 'VRACHT VOORUITBETAALD',
  freightCollect: 'VRACHT TE INNEN',
  cargoDeclaration: 'LADINGVERKLARING',
  flagState: 'Vlaggenstaat',
  master: 'Naam kapitein',
  callSign: 'Roepletters',
  sameAsConsignee: 'ALS GEADRESSEERDE',
  equipment: 'Eenheden',
  cargo: 'Lading',
  originCriterion: 'Oorsprongscriterium',
  verification: 'Controlecode',
  originSentence:
    'Ondergetekende, gemachtigd door de exporteur, verklaart dat de op dit blad genoemde goederen geheel zijn vervaardigd in',
};
