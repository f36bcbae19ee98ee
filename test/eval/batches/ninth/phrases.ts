import type { Language } from '../../words/words.ts';

/** What these forms print around the entries: of none of it does a field of ours say anything. */
export interface Phrases {
  customer: string;
  taxId: string;
  register: string;
  bank: string;
  phone: string;
  shipTo: string;
  itemCode: string;
  discount: string;
  taxBase: string;
  booking: string;
  agent: string;
  asConsignee: string;
  prepaid: string;
  collect: string;
  containers: string;
  place: string;
  signature: string;
  original: string;
  weightNote: string;
  count: string;
  declaration: string;
  terms: string;
  master: string;
  flag: string;
  office: string;
  dimensions: string;
  address: string;
  lineNote: string;
}

export const PHRASES: Record<Language, Phrases> = {
  en: {
    customer: 'Account no.',
    taxId: 'VAT reg.',
    register: 'Company reg.',
    bank: 'Bankers',
    phone: 'Tel.',
    shipTo: 'Ship to',
    itemCode: 'Part no.',
    discount: 'Disc. %',
    taxBase: 'Taxable',
    booking: 'Booking ref.',
    agent: 'Agent at destination',
    asConsignee: 'SAME AS CONSIGNEE',
    prepaid: 'FREIGHT PREPAID',
    collect: 'FREIGHT COLLECT',
    containers: 'containers',
    place: 'Place',
    signature: 'Authorised signature',
    original: 'ORIGINAL',
    weightNote: "SHIPPER'S LOAD, STOW AND COUNT",
    count: 'SAID TO CONTAIN',
    declaration:
      'We certify that the particulars given above are true and correct and that the goods were packed as stated.',
    terms:
      'Received in apparent good order unless noted otherwise. The carrier may carry the goods on deck, by feeder or by lighter, and is not answerable for what is inside packages that it did not open. Claims are to be made in writing within three days of delivery. The printed conditions overleaf form part of this paper, and the merchant is bound by them.',
    master: 'Master',
    flag: 'Flag',
    office: 'Customs office',
    dimensions: 'Dims (cm)',
    address: 'Address',
    lineNote: 'Please quote the account number with every payment.',
  },
  fr: {
    customer: 'Code client',
    taxId: 'N° TVA',
    register: 'RCCM',
    bank: 'Domiciliation',
    phone: 'Tél.',
    shipTo: 'Livré à',
    itemCode: 'Réf. art.',
    discount: 'Rem. %',
    taxBase: 'Base HT',
    booking: 'Réservation',
    agent: 'Agent à destination',
    asConsignee: 'MÊME QUE LE DESTINATAIRE',
    prepaid: 'FRET PAYÉ',
    collect: 'FRET PAYABLE À DESTINATION',
    containers: 'conteneurs',
    place: 'Lieu',
    signature: 'Cachet et signature',
    original: 'ORIGINAL',
    weightNote: 'CHARGÉ ET COMPTÉ PAR LE CHARGEUR',
    count: 'DIT CONTENIR',
    declaration:
      "Nous certifions que les indications ci-dessus sont exactes et que l'emballage est conforme à ce qui est écrit.",
    terms:
      "Reçu en bon état apparent sauf réserve. Le transporteur peut charger en pontée ou faire suivre par un autre navire et ne répond pas du contenu des colis qu'il n'a pas ouverts. Toute réclamation se fait par écrit dans les trois jours de la livraison. Les conditions imprimées au verso font partie du présent titre.",
    master: 'Capitaine',
    flag: 'Pavillon',
    office: 'Bureau de douane',
    dimensions: 'Dim. (cm)',
    address: 'Adresse',
    lineNote: 'Merci de rappeler le code client à chaque règlement.',
  },
  de: {
    customer: 'Kunden-Nr.',
    taxId: 'USt-IdNr.',
    register: 'Handelsregister',
    bank: 'Bankverbindung',
    phone: 'Tel.',
    shipTo: 'Lieferanschrift',
    itemCode: 'Artikel-Nr.',
    discount: 'Rabatt %',
    taxBase: 'Bemessung',
    booking: 'Buchungsnr.',
    agent: 'Agent im Bestimmungsland',
    asConsignee: 'WIE EMPFÄNGER',
    prepaid: 'FRACHT VORAUSBEZAHLT',
    collect: 'FRACHT ZAHLBAR AM BESTIMMUNGSORT',
    containers: 'Container',
    place: 'Ort',
    signature: 'Stempel und Unterschrift',
    original: 'ORIGINAL',
    weightNote: 'VOM ABLADER GEPACKT UND GEZÄHLT',
    count: 'ENTHALTEND LAUT ANGABE',
    declaration: 'Wir bestätigen, dass die obigen Angaben richtig sind und die Ware wie angegeben verpackt wurde.',
    terms:
      'In äußerlich guter Beschaffenheit übernommen, soweit nicht anders vermerkt. Der Verfrachter darf an Deck verladen und umladen; für den Inhalt ungeöffneter Packstücke steht er nicht ein. Ansprüche sind binnen drei Tagen nach Ablieferung schriftlich zu erheben. Die umseitigen Bedingungen sind Bestandteil dieser Urkunde.',
    master: 'Kapitän',
    flag: 'Flagge',
    office: 'Zollstelle',
    dimensions: 'Maße (cm)',
    address: 'Anschrift',
    lineNote: 'Bitte geben Sie bei Zahlung die Kundennummer an.',
  },
  es: {
    customer: 'Cód. cliente',
    taxId: 'R.U.T.',
    register: 'Reg. mercantil',
    bank: 'Banco',
    phone: 'Fono',
    shipTo: 'Entregar a',
    itemCode: 'Código',
    discount: 'Dscto. %',
    taxBase: 'Base imp.',
    booking: 'Reserva',
    agent: 'Agente en destino',
    asConsignee: 'EL MISMO CONSIGNATARIO',
    prepaid: 'FLETE PAGADO',
    collect: 'FLETE POR COBRAR',
    containers: 'contenedores',
    place: 'Lugar',
    signature: 'Firma y timbre',
    original: 'ORIGINAL',
    weightNote: 'CARGADO, ESTIBADO Y CONTADO POR EL EMBARCADOR',
    count: 'DICE CONTENER',
    declaration: 'Certificamos que los datos anotados son verdaderos y que la mercadería fue embalada según se indica.',
    terms:
      'Recibido en aparente buen orden salvo anotación en contrario. El transportador puede llevar la carga sobre cubierta o trasbordarla y no responde por el contenido de bultos que no abrió. Los reclamos se hacen por escrito dentro de tres días de la entrega. Las condiciones impresas al dorso forman parte de este documento.',
    master: 'Capitán',
    flag: 'Bandera',
    office: 'Aduana',
    dimensions: 'Medidas (cm)',
    address: 'Dirección',
    lineNote: 'Sírvase citar el código de cliente en cada pago.',
  },
  nl: {
    customer: 'Debiteurnr.',
    taxId: 'Btw-id',
    register: 'KvK',
    bank: 'Bank',
    phone: 'Tel.',
    shipTo: 'Afleveradres',
    itemCode: 'Artikelnr.',
    discount: 'Kort. %',
    taxBase: 'Grondslag',
    booking: 'Boekingsnr.',
    agent: 'Agent in loshaven',
    asConsignee: 'ALS ONTVANGER',
    prepaid: 'VRACHT VOORUITBETAALD',
    collect: 'VRACHT TE BETALEN TER BESTEMMING',
    containers: 'containers',
    place: 'Plaats',
    signature: 'Stempel en handtekening',
    original: 'ORIGINEEL',
    weightNote: 'DOOR AFLADER GELADEN EN GETELD',
    count: 'NAAR OPGAVE INHOUDENDE',
    declaration: 'Wij verklaren dat bovenstaande gegevens juist zijn en dat de goederen zijn verpakt zoals vermeld.',
    terms:
      'Ontvangen in uiterlijk goede staat tenzij anders vermeld. De vervoerder mag aan dek laden en overladen en staat niet in voor de inhoud van colli die hij niet heeft geopend. Vorderingen worden binnen drie dagen na aflevering schriftelijk gemeld. De voorwaarden op de achterzijde maken deel uit van dit stuk.',
    master: 'Gezagvoerder',
    flag: 'Vlag',
    office: 'Douanekantoor',
    dimensions: 'Afm. (cm)',
    address: 'Adres',
    lineNote: 'Gelieve bij betaling het debiteurnummer te vermelden.',
  },
  pt: {
    customer: 'Cód. cliente',
    taxId: 'NIF / CNPJ',
    register: 'Reg. comercial',
    bank: 'Banco',
    phone: 'Tel.',
    shipTo: 'Entregar a',
    itemCode: 'Ref.',
    discount: 'Desc. %',
    taxBase: 'Incidência',
    booking: 'Reserva',
    agent: 'Agente no destino',
    asConsignee: 'O MESMO CONSIGNATÁRIO',
    prepaid: 'FRETE PAGO',
    collect: 'FRETE A PAGAR',
    containers: 'contentores',
    place: 'Local',
    signature: 'Carimbo e assinatura',
    original: 'ORIGINAL',
    weightNote: 'CARREGADO E CONTADO PELO EMBARCADOR',
    count: 'DIZ CONTER',
    declaration: 'Certificamos que os dados acima são verdadeiros e que a mercadoria foi embalada como indicado.',
    terms:
      'Recebido em aparente bom estado salvo ressalva. O transportador pode carregar no convés ou transbordar e não responde pelo conteúdo de volumes que não abriu. As reclamações fazem-se por escrito até três dias após a entrega. As condições impressas no verso fazem parte deste documento.',
    master: 'Comandante',
    flag: 'Bandeira',
    office: 'Alfândega',
    dimensions: 'Medidas (cm)',
    address: 'Morada',
    lineNote: 'Indique o código de cliente em cada pagamento.',
  },
  it: {
    customer: 'Cod. cliente',
    taxId: 'P. IVA',
    register: 'R.E.A.',
    bank: "Banca d'appoggio",
    phone: 'Tel.',
    shipTo: 'Destinazione merce',
    itemCode: 'Codice art.',
    discount: 'Sc. %',
    taxBase: 'Imponibile',
    booking: 'Prenotazione',
    agent: 'Agente a destino',
    asConsignee: 'COME DESTINATARIO',
    prepaid: 'NOLO PAGATO',
    collect: 'NOLO DA PAGARE A DESTINO',
    containers: 'contenitori',
    place: 'Luogo',
    signature: 'Timbro e firma',
    original: 'ORIGINALE',
    weightNote: 'CARICATO E CONTATO DAL CARICATORE',
    count: 'DICE CONTENERE',
    declaration: 'Si certifica che i dati sopra riportati sono esatti e che la merce è imballata come indicato.',
    terms:
      'Ricevuto in apparente buono stato salvo annotazione. Il vettore può caricare in coperta o trasbordare e non risponde del contenuto dei colli che non ha aperto. I reclami si presentano per iscritto entro tre giorni dalla riconsegna. Le condizioni stampate a tergo sono parte della presente.',
    master: 'Comandante',
    flag: 'Bandiera',
    office: 'Dogana',
    dimensions: 'Misure (cm)',
    address: 'Indirizzo',
    lineNote: 'Indicare il codice cliente in ogni pagamento.',
  },
};
