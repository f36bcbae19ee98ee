import type { Language } from '../../words/words.ts';

/** What papers print around the entries that are read: other labels, sentences and notices. */
export interface SmallPrint {
  customerNumber: string;
  vatId: string;
  bank: string;
  deliveryNote: string;
  shipTo: string;
  notes: string;
  paymentTerms: string;
  validUntil: string;
  signature: string;
  placeAndDate: string;
  preCarriage: string;
  originals: string;
  invoiceTruth: string;
  saleTerms: string;
  carriageTerms: string;
  dangerousDeclaration: string;
  exporterDeclaration: string;
  officialUse: string;
  officialStatement: string;
  particulars: string;
  exporter: string;
  invoices: string;
  item: string;
  freightPrepaid: string;
  freightCollect: string;
  cargoDeclaration: string;
  flagState: string;
  master: string;
  callSign: string;
  sameAsConsignee: string;
  equipment: string;
  cargo: string;
  originCriterion: string;
  verification: string;
  /** Ends where the country's name follows. */
  originSentence: string;
}

export const SMALL_PRINT: Record<Language, SmallPrint> = {
  en: {
    customerNumber: 'Customer no.',
    vatId: 'VAT Reg. No.',
    bank: 'Bank',
    deliveryNote: 'Delivery note',
    shipTo: 'Ship to',
    notes: 'Notes',
    paymentTerms: 'Payment terms',
    validUntil: 'Valid until',
    signature: 'Signature',
    placeAndDate: 'Place and date of issue',
    preCarriage: 'Pre-carriage by',
    originals: 'Number of originals',
    invoiceTruth:
      'We hereby certify that the particulars given above are true and correct to the best of our knowledge.',
    saleTerms:
      'Title to the goods stays with us until they are paid in full. Claims for shortage are to be made in writing within eight days of arrival.',
    carriageTerms:
      'Received in apparent good order and condition unless otherwise stated, to be carried subject to the terms overleaf and to the tariff of the carrier. Weight, measure, marks and contents are as declared and were not checked.',
    dangerousDeclaration:
      'I hereby declare that the contents of this consignment are fully and accurately described above by the proper shipping name, and are classified, packaged, marked and labelled, and are in all respects in proper condition for transport according to the rules that apply.',
    exporterDeclaration:
      'The undersigned declares that the goods described above meet the conditions required for the issue of this certificate.',
    officialUse: 'FOR OFFICIAL USE ONLY',
    officialStatement:
      'The undersigned authority certifies that the goods described above originate in the country shown.',
    particulars: 'PARTICULARS AS DECLARED BY SHIPPER - NOT CHECKED BY CARRIER',
    exporter: 'Exporter (name, full address, country)',
    invoices: 'Invoices',
    item: 'Item number',
    freightPrepaid: 'FREIGHT PREPAID',
    freightCollect: 'FREIGHT COLLECT',
    cargoDeclaration: 'CARGO DECLARATION',
    flagState: 'Flag State of ship',
    master: 'Name of master',
    callSign: 'Call sign',
    sameAsConsignee: 'SAME AS CONSIGNEE',
    equipment: 'Equipment',
    cargo: 'Cargo',
    originCriterion: 'Origin criterion',
    verification: 'Verification code',
    originSentence:
      'I, the undersigned, being authorised by the exporter, certify that the goods listed on this sheet were wholly made in',
  },
  fr: {
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
    officialStatement:
      "L'autorité soussignée certifie que les marchandises désignées sont originaires du pays indiqué.",
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
  },
  de: {
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
  },
  es: {
    customerNumber: 'Cód. cliente',
    vatId: 'NIF/VAT',
    bank: 'Banco',
    deliveryNote: 'Albarán',
    shipTo: 'Dirección de entrega',
    notes: 'Notas',
    paymentTerms: 'Condiciones de pago',
    validUntil: 'Válida hasta',
    signature: 'Firma',
    placeAndDate: 'Lugar y fecha de emisión',
    preCarriage: 'Transporte previo por',
    originals: 'Número de originales',
    invoiceTruth: 'Certificamos que los datos arriba indicados son verdaderos y correctos.',
    saleTerms:
      'La mercancía sigue siendo de nuestra propiedad hasta su pago total. Las reclamaciones se harán por escrito en ocho días.',
    carriageTerms:
      'Recibido en aparente buen estado, salvo indicación en contra, para su transporte según las condiciones del dorso y la tarifa del transportista. Peso, medida, marcas y contenido según declaración, sin verificar.',
    dangerousDeclaration:
      'Declaro que el contenido de esta partida queda descrito arriba de forma completa y exacta por su designación oficial, y que está clasificado, embalado, marcado y etiquetado según las reglas vigentes.',
    exporterDeclaration:
      'El abajo firmante declara que las mercancías arriba indicadas cumplen las condiciones de este certificado.',
    officialUse: 'RESERVADO PARA USO OFICIAL',
    officialStatement:
      'La autoridad que suscribe certifica que las mercancías designadas son originarias del país indicado.',
    particulars: 'DATOS DECLARADOS POR EL EMBARCADOR - NO VERIFICADOS',
    exporter: 'Exportador (nombre, dirección completa, país)',
    invoices: 'Facturas',
    item: 'N.º de orden',
    freightPrepaid: 'FLETE PAGADO',
    freightCollect: 'FLETE POR COBRAR',
    cargoDeclaration: 'DECLARACIÓN DE LA CARGA',
    flagState: 'Estado de abanderamiento',
    master: 'Nombre del capitán',
    callSign: 'Distintivo de llamada',
    sameAsConsignee: 'EL MISMO CONSIGNATARIO',
    equipment: 'Equipos',
    cargo: 'Carga',
    originCriterion: 'Criterio de origen',
    verification: 'Código de verificación',
    originSentence:
      'El que suscribe, autorizado por el exportador, certifica que las mercancías enumeradas en esta hoja fueron producidas enteramente en',
  },
  nl: {
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
  },
  pt: {
    customerNumber: 'N.º de cliente',
    vatId: 'NIF',
    bank: 'Banco',
    deliveryNote: 'Guia de remessa',
    shipTo: 'Morada de entrega',
    notes: 'Notas',
    paymentTerms: 'Condições de pagamento',
    validUntil: 'Válida até',
    signature: 'Assinatura',
    placeAndDate: 'Local e data de emissão',
    preCarriage: 'Pré-transporte por',
    originals: 'Número de originais',
    invoiceTruth: 'Certificamos que os elementos acima são verdadeiros e exatos.',
    saleTerms:
      'A mercadoria continua nossa propriedade até ao seu pagamento integral. As reclamações são feitas por escrito em oito dias.',
    carriageTerms:
      'Recebido em aparente bom estado, salvo indicação em contrário, para transporte nas condições do verso e da tarifa do transportador. Peso, medida, marcas e conteúdo segundo declaração, não verificados.',
    dangerousDeclaration:
      'Declaro que o conteúdo desta remessa está acima descrito de forma completa e exata pela designação oficial, e que está classificado, embalado, marcado e etiquetado segundo as regras em vigor.',
    exporterDeclaration:
      'O abaixo assinado declara que as mercadorias acima descritas reúnem as condições deste certificado.',
    officialUse: 'RESERVADO ÀS AUTORIDADES',
    officialStatement:
      'A autoridade abaixo assinada certifica que as mercadorias designadas são originárias do país indicado.',
    particulars: 'ELEMENTOS DECLARADOS PELO CARREGADOR - NÃO VERIFICADOS',
    exporter: 'Exportador (nome, endereço completo, país)',
    invoices: 'Faturas',
    item: 'N.º de ordem',
    freightPrepaid: 'FRETE PAGO',
    freightCollect: 'FRETE A COBRAR',
    cargoDeclaration: 'DECLARAÇÃO DE CARGA',
    flagState: 'Estado de bandeira',
    master: 'Nome do comandante',
    callSign: 'Indicativo de chamada',
    sameAsConsignee: 'O MESMO CONSIGNATÁRIO',
    equipment: 'Unidades de carga',
    cargo: 'Carga',
    originCriterion: 'Critério de origem',
    verification: 'Código de verificação',
    originSentence:
      'O abaixo assinado, autorizado pelo exportador, certifica que as mercadorias enumeradas nesta folha foram inteiramente produzidas em',
  },
  it: {
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
  },
};
