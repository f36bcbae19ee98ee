import type { SmallPrint } from './small-print.ts';

export const FRENCH: SmallPrint = {
  customerNumber: 'N° client',
  vatId: 'TVA intracom.',
  bank: 'Banque',
  deliveryNote: 'Bon de livraison',
  shipTo: 'Adresse de livraison',
  notes: 'Informations',
  paymentTerms: 'Conditions de règlement',
  validUntil: "Valable jusqu'au",
  signature: 'Signature',
  placeAndDate: "Lieu et date d'émission",
  preCarriage: 'Pré-acheminement par',
  originals: "Nombre d'originaux",
  invoiceTruth: 'Nous certifions que les indications portées ci-dessus sont sincères et véritables.',
  saleTerms:
    'Les marchandises restent notre propriété tant que leur prix est dû. Toute réclamation est à faire par écrit dans les huit jours.',
  carriageTerms:
    'Reçu en bon état apparent, sauf mention contraire, pour être transporté aux conditions du verso et du tarif du transporteur. Poids, cubage, marques et contenu selon déclaration, non vérifiés.',
  dangerousDeclaration:
    "Je déclare que le contenu de cet envoi est décrit ci-dessus de façon complète et exacte par la désignation officielle, et qu'il est classé, emballé, marqué et étiqueté selon les règles en vigueur.",
  exporterDeclaration:
    'Je soussigné déclare que les marchandises désignées ci-dessus remplissent les conditions requises pour ce certificat.',
  officialUse: 'RÉSERVÉ À LA DOUANE',
  officialStatement: "L'autorité soussignée certifie que les marchandises désignées sont originaires du pays indiqué.",
  particulars: 'INDICATIONS DONNÉES PAR LE CHARGEUR - NON VÉRIFIÉES',
  exporter: 'Exportateur (nom, adresse complète, pays)',
  invoices: 'Factures',
  item: "N° d'ordre",
  freightPrepaid: 'FRET PAYÉ',
  freightCollect: 'FRET DÛ',
  cargoDeclaration: 'DÉCLARATION DE LA CARGAISON',
  flagState: 'État du pavillon',
  master: 'Nom du capitaine',
  callSign: "Indicatif d'appel",
  sameAsConsignee: 'IDEM DESTINATAIRE',
  equipment: 'Conteneurs',
  cargo: 'Cargaison',
  originCriterion: "Critère d'origine",
  verification: 'Code de vérification',
  originSentence:
    "Je soussigné, dûment habilité par l'exportateur, atteste que les marchandises énumérées sur cette feuille ont été entièrement produites dans le pays suivant :",
};
