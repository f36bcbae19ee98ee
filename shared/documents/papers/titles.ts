import type * as z from 'zod';
import type { billFormSchema } from '../manifest-fields.ts';

export const TITLED_KINDS = [
  'manifest',
  'bill-of-lading',
  'invoice',
  'packing-list',
  'certificate-of-origin',
  'dangerous-goods',
] as const;
export type TitledKind = (typeof TITLED_KINDS)[number];
export type BillForm = z.infer<typeof billFormSchema>;

export interface Title {
  kind: TitledKind;
  /** Plain tokens, as of `tokensOf`. */
  tokens: readonly string[];
  /** Points that the title gives alone: what is particular weighs more than what other papers mention too. */
  weight: number;
  form: BillForm | null;
}

type Titles = readonly [weight: number, titles: string, form?: BillForm];

/** Titles in plain form (lower case, no accents, no punctuation), parted by commas, by language. */
const TITLES: Readonly<Record<TitledKind, readonly Titles[]>> = {
  manifest: [
    [
      7,
      'cargo manifest, freight manifest, container manifest, inward cargo manifest, inward manifest, import manifest',
    ],
    [7, 'outward manifest, export manifest, master cargo manifest, house cargo manifest, consolidated cargo manifest'],
    [6, 'cargo declaration, imo cargo declaration, general cargo manifest, consolidation manifest'],
    [7, 'manifeste de cargaison, manifeste des marchandises, manifeste de fret, manifeste cargo'],
    [
      7,
      'manifest of cargo, ship s cargo manifest, vessel manifest, ocean manifest, sea cargo manifest, arrival manifest',
    ],
    [7, 'discharge manifest, loading manifest, transhipment manifest, cargo list, container load list, discharge list'],
    [
      7,
      'manifeste de marchandises, manifeste de conteneurs, manifeste conteneurs, manifeste maritime, manifeste d entree',
    ],
    [7, 'manifiesto de embarque, manifiesto de contenedores, manifiesto maritimo, manifiesto de importacion'],
    [
      7,
      'containermanifest, gutermanifest, manifestliste, containerliste, scheepsmanifest, goederenlijst, manifest van lading',
    ],
    [
      7,
      'manifesto de embarque, manifesto de contentores, manifesto maritimo, manifesto di bordo, manifesto contenitori',
    ],
    [7, 'manifesto di carico marittimo, manifesto delle merci, manifesto marittimo, 集装箱舱单, 进境舱单, 货物清单'],
    [7, 'manifiesto de carga, manifiesto de mercancias, declaracion de carga'],
    [7, 'ladungsmanifest, frachtmanifest, schiffsmanifest, ladungsverzeichnis, warenmanifest, ladungserklarung'],
    [7, 'ladingmanifest, ladingsmanifest, vrachtmanifest, ladinglijst, vrachtlijst, goederenmanifest'],
    [7, 'manifesto de carga, manifesto de mercadorias, manifesto di carico, manifesto del carico, manifesto merci'],
    [7, '舱单, 载货清单, 货物舱单, 载货舱单, 进口舱单, 出口舱单'],
    [4, 'manifest, manifeste, manifiesto, manifesto'],
  ],
  'bill-of-lading': [
    [7, 'house bill of lading, house b l, forwarder s bill of lading, fiata bill of lading', 'house'],
    [7, 'negotiable fiata multimodal transport bill of lading, nvocc bill of lading, house b l original', 'house'],
    [7, 'master bill of lading, master b l, ocean master bill of lading', 'master'],
    [7, 'sea waybill, seawaybill, ocean waybill, non negotiable sea waybill, express sea waybill', 'sea-waybill'],
    [7, 'non negotiable waybill, express waybill, waybill', 'sea-waybill'],
    [7, 'lettre de transport maritime, carta de porte maritimo, seefrachtbrief, zeevrachtbrief', 'sea-waybill'],
    [7, 'conhecimento de transporte maritimo nao negociavel, lettera di trasporto marittimo', 'sea-waybill'],
    [7, 'lettera di vettura marittima, 海运单', 'sea-waybill'],
    [7, 'liner sea waybill, liner waybill, straight sea waybill, lettre de voiture maritime', 'sea-waybill'],
    [
      7,
      'carta de porte maritima, carta de porte maritimo no negociable, zeevrachtbrief niet verhandelbaar',
      'sea-waybill',
    ],
    [7, '电放提单, 不可转让海运单, 海運單', 'sea-waybill'],
    [
      6,
      'bill of lading, ocean bill of lading, liner bill of lading, combined transport bill of lading, bills of lading',
    ],
    [6, 'multimodal transport bill of lading, bill of lading for combined transport or port to port shipment'],
    [6, 'bill of lading for port to port shipment or combined transport, port to port bill of lading'],
    [6, 'connaissement, connaissement maritime, conocimiento de embarque, conocimiento de embarque maritimo'],
    [6, 'konnossement, seekonnossement, ladeschein, cognossement, connossement, polizza di carico'],
    [
      6,
      'conhecimento de embarque, conhecimento de embarque maritimo, conhecimento de carga, polizza di carico marittima',
    ],
    [6, '提单, 海运提单, 正本提单'],
    [7, 'connaissement maison, conocimiento de embarque hijo, hauskonnossement, 分提单', 'house'],
    [7, 'nvocc house bill of lading, forwarder s house bill of lading, consolidated house bill of lading', 'house'],
    [7, 'connaissement house, connaissement de groupage, connaissement transitaire, connaissement fiata', 'house'],
    [7, 'conocimiento hijo, conocimiento house, conocimiento de embarque house, house konnossement', 'house'],
    [7, 'spediteurkonnossement, spediteur konnossement, haus konnossement, sammelkonnossement', 'house'],
    [7, 'house cognossement, huiscognossement, expediteurscognossement, conhecimento house', 'house'],
    [7, 'conhecimento filhote, conhecimento agregado, conhecimento de embarque house', 'house'],
    [7, 'conhecimento de embarque filhote, polizza di carico house, polizza house, 货代提单, 無船承運人提單', 'house'],
    [7, 'polizza di carico dello spedizioniere, polizza dello spedizioniere, polizza di carico fiata', 'house'],
    [7, 'conocimiento madre, conocimiento maestro, conhecimento master, conhecimento mae, polizza master', 'master'],
    [7, 'conhecimento generico, hoofdcognossement, mastercognossement, polizza di carico master, 总提单', 'master'],
    [
      6,
      'liner bill of lading, through bill of lading, direct bill of lading, marine bill of lading, order bill of lading',
    ],
    [6, 'through konnossement, durchkonnossement, linienkonnossement, bordkonnossement, multimodales konnossement'],
    [6, 'connaissement de ligne, connaissement direct, connaissement de transport combine, connaissement a ordre'],
    [6, 'conocimiento de transporte combinado, conocimiento de embarque de linea, conocimiento de embarque multimodal'],
    [6, 'zeecognossement, lijncognossement, doorvoercognossement, conhecimento maritimo, conhecimento de transporte'],
    [6, 'conhecimento de embarque de linha, conhecimento de transporte combinado, polizza di carico diretta'],
    [6, 'polizza di carico di linea, polizza di carico di trasporto combinato, polizza di carico multimodale'],
    [6, '联运提单, 多式联运提单, 直达提单, 海運提單'],
    [7, 'connaissement principal, conocimiento de embarque master, hauptkonnossement, 主提单', 'master'],
  ],
  invoice: [
    [7, 'commercial invoice, customs invoice, export invoice, shipping invoice'],
    [7, 'proforma invoice, pro forma invoice, commercial proforma invoice'],
    [5, 'invoice, tax invoice, sales invoice, vat invoice, final invoice'],
    [7, 'facture commerciale, facture proforma, facture pro forma, facture export'],
    [7, 'factura comercial, factura proforma, factura pro forma, factura de exportacion'],
    [7, 'handelsrechnung, proformarechnung, proforma rechnung, pro forma rechnung, exportrechnung, ausfuhrrechnung'],
    [7, 'handelsfactuur, proformafactuur, proforma factuur, pro forma factuur, exportfactuur, commerciele factuur'],
    [
      7,
      'fatura comercial, fatura proforma, fatura pro forma, fattura commerciale, fattura proforma, fattura pro forma',
    ],
    [5, 'facture, factura, rechnung, factuur, fatura, fattura, verkaufsrechnung, verkoopfactuur'],
    [7, '商业发票, 形式发票, 发票'],
  ],
  'packing-list': [
    [
      7,
      'packing list, packing note, packing slip, packing and weight list, weight and packing list, packing weight list',
    ],
    [7, 'packing list weight list, detailed packing list, export packing list, packing specification, weight list'],
    [7, 'liste de colisage, liste d emballage, bordereau de colisage, note de colisage'],
    [7, 'lista de empaque, lista de embalaje, lista de bultos, relacion de bultos, lista de contenido'],
    [
      7,
      'packliste, packstückliste, packzettel, verpackungsliste, kolliliste, paklijst, pakbon, verpakkingslijst, colli lijst, collilijst',
    ],
    [7, 'lista de embalagem, lista de volumes, romaneio, romaneio de carga, romaneio de embarque'],
    [
      7,
      'distinta colli, lista imballi, lista colli, distinta di imballaggio, lista di imballaggio, lista imballaggi, distinta imballi',
    ],
    [7, '装箱单, 包装单, 装箱明细单, 重量单'],
  ],
  'certificate-of-origin': [
    [
      8,
      'certificate of origin, non preferential certificate of origin, certificate of origin form a, origin certificate',
    ],
    [
      8,
      'generalized system of preferences certificate of origin, movement certificate, preferential certificate of origin',
    ],
    [8, 'declaration of origin, statement of origin, certification of origin'],
    [8, 'certificat d origine, attestation d origine, declaration d origine, certificat de circulation'],
    [8, 'certificat de circulation des marchandises, certificat d origine preferentiel'],
    [
      8,
      'certificado de origen, declaracion de origen, certificado de circulacion, certificado de circulacion de mercancias',
    ],
    [8, 'ursprungszeugnis, ursprungserklarung, warenverkehrsbescheinigung, ursprungszertifikat'],
    [
      8,
      'certificaat van oorsprong, oorsprongscertificaat, verklaring van oorsprong, certificaat inzake goederenverkeer',
    ],
    [8, 'certificado de origem, declaracao de origem, certificado de circulacao de mercadorias'],
    [
      8,
      'certificato di origine, certificato d origine, dichiarazione di origine, certificato di circolazione delle merci',
    ],
    [8, '原产地证书, 原产地证明书, 原产地证, 原产地证明, 一般原产地证书'],
    [
      8,
      'declaration and certificate of origin, certificat d origine des marchandises, certificado de origen de las mercancias',
    ],
    [
      8,
      'certificado de origem das mercadorias, certificato di origine delle merci, ursprungsnachweis, certificaat van herkomst',
    ],
  ],
  'dangerous-goods': [
    [8, 'dangerous goods declaration, dangerous goods note, dangerous goods form, multimodal dangerous goods form'],
    [8, 'imo dangerous goods declaration, imdg dangerous goods declaration, hazardous cargo declaration'],
    [
      8,
      'shipper s declaration for dangerous goods, shippers declaration for dangerous goods, hazardous goods declaration',
    ],
    [8, 'dangerous cargo declaration, hazardous materials declaration, multimodal dangerous goods declaration'],
    [8, 'declaration de marchandises dangereuses, declaration d expedition de marchandises dangereuses'],
    [8, 'imdg dangerous goods note, imdg dangerous goods form, imo dangerous goods form, hazardous cargo manifest'],
    [8, 'dangerous goods shipping declaration, dangerous goods transport document, dangerous goods manifest'],
    [8, 'declaration de matieres dangereuses, declaration de chargement de matieres dangereuses'],
    [8, 'declaration de chargement de marchandises dangereuses, formulaire multimodal de marchandises dangereuses'],
    [8, 'document de transport de marchandises dangereuses, declaration imdg, declaration imo'],
    [
      8,
      'declaracion de cargas peligrosas, formulario multimodal de mercancias peligrosas, declaracion imo, declaracion imdg',
    ],
    [8, 'nota de mercancias peligrosas, declaracion de materias peligrosas, declaracion de sustancias peligrosas'],
    [8, 'verantwortliche erklarung fur gefahrliche guter, verantwortliche erklarung, imdg erklarung'],
    [8, 'imdg gefahrgutdeklaration, imdg gefahrguterklarung, multimodale gefahrguterklarung, gefahrgutmeldung'],
    [8, 'multimodaal formulier voor gevaarlijke goederen, multimodaal formulier gevaarlijke goederen, imo verklaring'],
    [8, 'vervoersdocument gevaarlijke goederen, declaracao de cargas perigosas, declaracao imo, declaracao imdg'],
    [8, 'declaracao multimodal de mercadorias perigosas, formulario multimodal de mercadorias perigosas'],
    [8, 'documento di trasporto multimodale per merci pericolose, dichiarazione multimodale di merci pericolose'],
    [8, 'dichiarazione imo, dichiarazione imdg, dichiarazione del caricatore per merci pericolose, imo dgd'],
    [8, 'declaration multimodale de marchandises dangereuses, declaration des marchandises dangereuses'],
    [
      8,
      'declaracion de mercancias peligrosas, declaracion de mercancias peligrosas imo, declaracion de carga peligrosa',
    ],
    [8, 'declaracion multimodal de mercancias peligrosas, gefahrguterklarung, imo erklarung, gefahrgutdeklaration'],
    [8, 'erklarung fur die beforderung gefahrlicher guter, beforderungspapier fur gefahrliche guter'],
    [8, 'verklaring gevaarlijke goederen, verklaring van gevaarlijke goederen, verklaring gevaarlijke stoffen'],
    [8, 'gevaarlijke goederen verklaring, aangifte gevaarlijke goederen, aangifte gevaarlijke stoffen'],
    [8, 'declaracao de mercadorias perigosas, declaracao de carga perigosa, declaracao de produtos perigosos'],
    [8, 'dichiarazione di merci pericolose, dichiarazione merci pericolose, dichiarazione di merce pericolosa'],
    [8, '危险货物申报单, 危险品申报单, 危险货物安全适运申报单, 危险货物声明, 危险货物申报'],
  ],
};

/** All titles. Where several fit, the longest is meant. */
export const ALL_TITLES: readonly Title[] = TITLED_KINDS.flatMap((kind) =>
  TITLES[kind].flatMap(([weight, titles, form = null]) =>
    titles.split(',').map((title) => ({ kind, tokens: title.trim().split(' '), weight, form })),
  ),
);
