import type { Language } from '../../words/words.ts';

/** Sentences of dangerous goods declarations. */
interface Declaring {
  to: string;
  opening: string;
  declared: string;
  signature: string;
}

export const DECLARING: Record<Language, Declaring> = {
  en: {
    to: 'To the Master and Owners',
    opening: 'We offer for shipment the dangerous goods named below, packed and stowed in the container stated:',
    declared:
      'We declare that this consignment is named, classified, packed, marked and labelled in accordance with the IMDG Code and is in every respect fit for carriage by sea.',
    signature: 'Name and signature of shipper',
  },
  fr: {
    to: 'Au Capitaine et aux Armateurs',
    opening:
      "Nous présentons à l'embarquement les marchandises dangereuses ci-dessous, chargées dans le conteneur indiqué :",
    declared:
      'Nous déclarons que cet envoi est désigné, classé, emballé, marqué et étiqueté conformément au Code IMDG et en état d’être transporté par mer.',
    signature: 'Nom et signature du chargeur',
  },
  de: {
    to: 'An die Schiffsleitung und Reederei',
    opening: 'Wir melden die folgenden gefährlichen Güter, verladen in dem genannten Container, zur Verschiffung an:',
    declared:
      'Wir erklären, dass diese Sendung nach dem IMDG-Code benannt, klassifiziert, verpackt, markiert und gekennzeichnet und in jeder Hinsicht zur Beförderung auf See geeignet ist.',
    signature: 'Name und Unterschrift des Versenders',
  },
  es: {
    to: 'Al Capitán y a los Armadores',
    opening: 'Presentamos para embarque las mercancías peligrosas siguientes, estibadas en el contenedor indicado:',
    declared:
      'Declaramos que esta remesa está denominada, clasificada, embalada, marcada y etiquetada según el Código IMDG y es apta para el transporte por mar.',
    signature: 'Nombre y firma del expedidor',
  },
  nl: {
    to: 'Aan de kapitein en de rederij',
    opening: 'Wij bieden de volgende gevaarlijke goederen ter verscheping aan, gestuwd in de genoemde container:',
    declared:
      'Wij verklaren dat deze zending volgens de IMDG-code is benaamd, ingedeeld, verpakt, gemerkt en geëtiketteerd en geschikt is voor vervoer over zee.',
    signature: 'Naam en handtekening van de afzender',
  },
  pt: {
    to: 'Ao Comandante e aos Armadores',
    opening: 'Apresentamos para embarque as mercadorias perigosas seguintes, estivadas no contentor indicado:',
    declared:
      'Declaramos que esta remessa está designada, classificada, embalada, marcada e etiquetada segundo o Código IMDG e apta para o transporte por mar.',
    signature: 'Nome e assinatura do expedidor',
  },
  it: {
    to: 'Al Comandante e agli Armatori',
    opening: "Presentiamo all'imbarco le merci pericolose seguenti, stivate nel contenitore indicato:",
    declared:
      'Dichiariamo che questa spedizione è denominata, classificata, imballata, marcata ed etichettata secondo il Codice IMDG ed è idonea al trasporto via mare.',
    signature: 'Nome e firma dello speditore',
  },
};
