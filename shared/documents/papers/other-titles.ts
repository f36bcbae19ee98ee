import { tokensOf } from '../layout/vocabulary.ts';

/** Titles of papers of trade that are none of those read here, in plain form; many look like one that is. */
const OTHER_TITLES: ReadonlySet<string> = new Set(
  (
    'purchase order,order confirmation,sales order,order acknowledgement,quotation,price quotation,price list,' +
    'arrival notice,notice of arrival,delivery order,booking confirmation,booking request,dock receipt,mate s receipt,' +
    'air waybill,airwaybill,air consignment note,cmr,international consignment note,road consignment note,cim consignment note,' +
    'insurance certificate,certificate of insurance,insurance policy,marine insurance policy,marine cargo insurance,' +
    'phytosanitary certificate,health certificate,veterinary certificate,certificate of analysis,fumigation certificate,' +
    'certificate of fumigation,certificate of inspection,inspection certificate,certificate of quality,quality certificate,' +
    'certificate of conformity,declaration of conformity,safety data sheet,material safety data sheet,' +
    'statement of account,credit note,debit note,receipt,letter of credit,documentary credit,bank statement,bill of exchange,' +
    'customs declaration,import declaration,export declaration,single administrative document,transit declaration,' +
    'bestellung,auftragsbestatigung,angebot,kostenvoranschlag,ankunftsanzeige,luftfrachtbrief,frachtbrief,' +
    'versicherungspolice,versicherungszertifikat,gutschrift,zollanmeldung,ausfuhranmeldung,einfuhranmeldung,sicherheitsdatenblatt,' +
    'bon de commande,confirmation de commande,devis,avis d arrivee,lettre de transport aerien,certificat d assurance,' +
    'police d assurance,certificat phytosanitaire,certificat sanitaire,avoir,note de credit,declaration en douane,fiche de donnees de securite,' +
    'orden de compra,pedido,cotizacion,confirmacion de pedido,aviso de llegada,guia aerea,poliza de seguro,certificado de seguro,' +
    'certificado fitosanitario,certificado sanitario,nota de credito,declaracion aduanera,hoja de datos de seguridad,' +
    'ordem de compra,cotacao,aviso de chegada,conhecimento aereo,apolice de seguro,certificado de analise,declaracao aduaneira,' +
    'ordine di acquisto,conferma d ordine,preventivo,avviso di arrivo,lettera di trasporto aereo,polizza di assicurazione,' +
    'certificato di assicurazione,certificato fitosanitario,nota di credito,dichiarazione doganale,scheda di dati di sicurezza,' +
    'bestelling,inkooporder,orderbevestiging,offerte,aankomstbericht,luchtvrachtbrief,verzekeringspolis,verzekeringscertificaat,' +
    'fytosanitair certificaat,gezondheidscertificaat,creditnota,douaneaangifte,veiligheidsinformatieblad,' +
    '采购订单,订单,报价单,到货通知,提货单,空运单,保险单,植物检疫证书,检验证书,报关单'
  ).split(','),
);

/** Whether words are, but for a number, the title of a paper that is none of those read here. */
export function isOtherTitle(text: string): boolean {
  const plain = tokensOf(text).filter((token) => !/\d/.test(token) && !NUMBER_WORD.test(token));
  return OTHER_TITLES.has(plain.join(' '));
}
const NUMBER_WORD = /^(?:no|nr|n|number|nummer|numero|original|copy|draft)$/;
