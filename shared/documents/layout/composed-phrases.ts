import type { Word } from '../page-words.ts';
import type { ColumnName, LabelName } from './labels/label-names.ts';
import { tokensOf } from './vocabulary.ts';

/** What one word of a label says. Labels that no list has are often made of such words: `Our invoice ref.`, `N° de la facture`. */
const NOTIONS = {
  number:
    'no,nos,nr,num,numb,number,numbers,nummer,numero,numeros,nro,n,ref,reference,referenz,referencia,referentie,riferimento,rif,id',
  date: 'date,datum,fecha,data,dated',
  name: 'name,names,nom,nombre,nome,naam,address,adresse,anschrift,direccion,indirizzo,endereco,morada,adres,details,datos,dati,dados,party,company,societe,empresa,firma,ditta,partij,code',
  invoice: 'invoice,facture,rechnung,factura,fattura,fatura,factuur',
  seller:
    'seller,exporter,vendor,supplier,vendeur,venderesse,vendeuse,exportateur,fournisseur,verkaufer,exporteur,lieferant,lieferfirma,vendedor,vendedora,exportador,exportadora,proveedor,fornecedor,venditore,venditrice,esportatore,fornitore,verkoper,leverancier',
  buyer:
    'buyer,importer,purchaser,customer,client,acheteur,importateur,acquereur,kaufer,importeur,kunde,abnehmer,comprador,compradora,importador,importadora,cliente,adquirente,acquirente,compratore,importatore,koper,afnemer,klant',
  consignee:
    'consignee,receiver,recipient,destinataire,empfanger,empfangers,consignatario,destinatario,ontvanger,geadresseerde,warenempfanger',
  shipper:
    'shipper,consignor,sender,expediteur,absender,versender,embarcador,remitente,mittente,caricatore,afzender,verzender,chargeur,ablader,cargador,carregador',
  container:
    'container,containers,cntr,ctr,conteneur,conteneurs,contenedor,contenedores,contentor,contentores,contenitore,contenitori,conteiner',
  lading: 'bl,bol,hbl,lading,connaissement,konnossement,konnossements,conocimiento,conhecimento,cognossement',
  origin: 'origin,orig,origine,ursprung,ursprungs,herkunft,herkunfts,origen,origem,oorsprong',
  destination: 'destination,destined,bestimmung,bestimmungs,destino,destinazione,bestemming',
  country: 'country,ctry,pays,land,landes,pais,paese',
  incoterm: 'incoterm,incoterms',
  delivery: 'delivery,livraison,lieferung,entrega,consegna,levering',
  terms:
    'terms,term,condition,conditions,conditie,condities,bedingung,bedingungen,condicion,condiciones,condicao,condicoes,termini,termes,modalites',
  certificate: 'certificate,certificat,zertifikat,certificado,certificato,certificaat',
  net: 'net,nett,netto,nette,neto,neta,liquido,liquida',
  gross: 'gross,brut,brute,brutto,bruto,bruta,lordo,lorda',
  weight: 'weight,weights,wt,wgt,mass,poids,masse,gewicht,gewichte,gew,peso,pesos,massa,masa',
  weightUnit: 'kg,kgs,kgm,lb,lbs',
  packages:
    'packages,package,pkgs,pkg,packs,colis,kolli,colli,packstucke,packstuck,bultos,bulto,volumes,colli,cartons,pallets,palettes,cajas,emballages,packstuckzahl,verpackungen,pack',
  kind: 'kind,type,sort,genre,nature,art,tipo,clase,soort,especie,typ',
  packaging:
    'packing,packaging,package,packages,emballage,emballages,verpackung,verp,embalaje,embalagem,imballaggio,imballo,verpakking,packstucke,kolli,colli,bultos,colis,volumes,pack,pkg',
  total:
    'total,totals,totaux,totale,totali,totaal,gesamt,insgesamt,totais,totales,sum,summe,suma,somme,somma,som,zusammen,ensemble,samen,soma',
  value:
    'value,amount,valeur,montant,wert,betrag,valor,importe,importo,valore,montante,waarde,bedrag,price,prix,preis,precio,prezzo,preco,prijs',
  goods:
    'goods,merchandise,marchandises,marchandise,ware,waren,mercancia,mercancias,mercadoria,mercadorias,merce,merci,goederen',
  due: 'due,payable,pay,owed,du,payer,regler,zahlen,zahlbar,pagar,pagare,dovuto,betalen',
  tax: 'vat,tax,tva,mwst,ust,iva,btw,gst',
  freight: 'freight,carriage,shipping,fret,port,fracht,flete,frete,nolo,vracht,transport,transporte,trasporto',
  charges: 'charge,charges,cost,costs,frais,kosten,gastos,spese,custos,despesas',
  unit: 'unit,units,each,unite,einheit,unidad,unidade,unita,eenheid,stuck,stk,stuk,piece,pieces,pce,pcs,item,unitario,unitaire,unitary',
  line: 'line,lines,ligne,zeile,position,linea,linha,riga,regel,item,row',
  quantity:
    'quantity,quantities,qty,quantite,qte,menge,cantidad,cant,quantidade,qtd,quantita,hoeveelheid,aantal,aant,cdad',
  description:
    'description,designation,bezeichnung,descripcion,descricao,descrizione,omschrijving,beschreibung,particulars,details,detalle,denominazione,denominacion,beschrijving',
  tariff: 'hs,hts,taric,tariff,tarif,tarifaire,zolltarif,arancelaria,arancel,doganale,douanier,pautal,sh,ncm,tarief',
  code: 'code,codes,codigo,codice,position,posicion,heading,nomenclature,number,no,nr,nummer,numero',
} as const;
type Notion = keyof typeof NOTIONS;

/** Words that add nothing. */
const FILLERS = new Set(
  'of,the,our,for,in,to,and,a,an,per,de,du,des,la,le,les,el,los,las,del,dello,della,delle,di,do,da,dos,das,den,der,die,das,von,fur,des,dem,van,het,een,voor,unsere,unser,notre,nuestra,nuestro,nostra,nostro,nossa,nosso,ons,onze,d,l,s,y,et,und,e,en,i,o,this,shipped,2000,2010,2020,eur,usd,gbp'.split(
    ',',
  ),
);

const NOTIONS_OF = byWord(NOTIONS);

function byWord<N extends string>(notions: Readonly<Record<N, string>>): ReadonlyMap<string, ReadonlySet<N>> {
  const said = new Map<string, Set<N>>();
  for (const notion in notions)
    for (const word of notions[notion].split(',')) said.set(word, (said.get(word) ?? new Set<N>()).add(notion));
  return said;
}

interface Rule<N extends string> {
  name: N;
  /** Each has to be said by a word. */
  needs: readonly Notion[];
  /** May be said besides; nothing else may. */
  may?: readonly Notion[];
}

const LABEL_RULES: readonly Rule<LabelName>[] = [
  { name: 'invoiceNumber', needs: ['invoice', 'number'] },
  { name: 'issueDate', needs: ['invoice', 'date'] },
  { name: 'container', needs: ['container', 'number'] },
  { name: 'billOfLading', needs: ['lading', 'number'] },
  { name: 'certificateNumber', needs: ['certificate', 'number'], may: ['origin'] },
  { name: 'seller', needs: ['seller', 'name'] },
  { name: 'buyer', needs: ['buyer', 'name'] },
  { name: 'consignee', needs: ['consignee', 'name'] },
  { name: 'shipper', needs: ['shipper', 'name'] },
  { name: 'originCountry', needs: ['origin', 'country'], may: ['goods'] },
  { name: 'originCountry', needs: ['origin', 'goods'] },
  { name: 'destinationCountry', needs: ['destination', 'country'] },
  { name: 'incoterm', needs: ['delivery', 'terms'], may: ['incoterm'] },
  { name: 'totalNetWeight', needs: ['weight', 'net', 'total'], may: ['weightUnit'] },
  { name: 'totalGrossWeight', needs: ['weight', 'gross', 'total'], may: ['weightUnit'] },
  { name: 'totalNetWeight', needs: ['weight', 'net'], may: ['weightUnit'] },
  { name: 'totalGrossWeight', needs: ['weight', 'gross'], may: ['weightUnit'] },
  { name: 'totalPackages', needs: ['packages', 'total'], may: ['number', 'quantity'] },
  { name: 'totalPackages', needs: ['packages', 'number'] },
  { name: 'subtotal', needs: ['goods', 'total'], may: ['value', 'net'] },
  { name: 'subtotal', needs: ['goods', 'value'], may: ['net'] },
  { name: 'total', needs: ['value', 'due'], may: ['total', 'invoice'] },
  { name: 'total', needs: ['total', 'invoice'], may: ['value', 'due', 'gross'] },
  { name: 'taxTotal', needs: ['tax', 'value'], may: ['total', 'due'] },
  { name: 'taxTotal', needs: ['tax', 'due'] },
  { name: 'freight', needs: ['freight'], may: ['charges', 'packaging'] },
];

const COLUMN_RULES: readonly Rule<ColumnName>[] = [
  { name: 'netWeight', needs: ['weight', 'net'], may: ['weightUnit', 'total', 'line', 'unit'] },
  { name: 'grossWeight', needs: ['weight', 'gross'], may: ['weightUnit', 'total', 'line', 'unit'] },
  { name: 'netWeight', needs: ['net', 'weightUnit'] },
  { name: 'grossWeight', needs: ['gross', 'weightUnit'] },
  { name: 'packages', needs: ['packages', 'number'], may: ['kind', 'packaging', 'total'] },
  { name: 'packages', needs: ['packages', 'quantity'], may: ['kind', 'packaging'] },
  { name: 'packages', needs: ['packages', 'total'], may: ['kind', 'packaging', 'number'] },
  { name: 'packageType', needs: ['packaging', 'kind'], may: ['packages'] },
  { name: 'unitPrice', needs: ['value', 'unit'], may: ['net'] },
  { name: 'amount', needs: ['value', 'line'], may: ['net', 'total', 'gross'] },
  { name: 'amount', needs: ['value', 'total'], may: ['net', 'gross', 'goods'] },
  { name: 'amount', needs: ['goods', 'value'], may: ['net'] },
  { name: 'description', needs: ['description', 'goods'], may: ['kind', 'packages', 'packaging', 'number'] },
  { name: 'hsCode', needs: ['tariff', 'code'], may: ['number'] },
  { name: 'originCountry', needs: ['origin', 'country'], may: ['goods'] },
];

const MOST_WORDS = 6;

/** The longest run of words from one on that makes a label by what each of them says. */
export function composedLabelAt(
  words: readonly Word[],
  from: number,
  until: number,
): { name: LabelName; to: number; colon: boolean } | null {
  return composedAt(words, from, until, LABEL_RULES);
}

/** What a heading of several words names by what each of them says; null for headings that say anything else. */
export function composedColumn(words: readonly Word[]): ColumnName | null {
  const found = composedAt(words, 0, words.length, COLUMN_RULES);
  return found?.to === words.length ? found.name : null;
}

function composedAt<N extends string>(
  words: readonly Word[],
  from: number,
  until: number,
  rules: readonly Rule<N>[],
): { name: N; to: number; colon: boolean } | null {
  const said: ReadonlySet<Notion>[] = [];
  let best: { name: N; to: number; colon: boolean } | null = null;
  for (let at = from; at < Math.min(until, from + MOST_WORDS); at++) {
    const word = words[at];
    const notions = word ? notionsOf(word) : null;
    if (!word || !notions) break;
    said.push(...notions);
    const colon = word.text.endsWith(':');
    const rule = said.length < 2 ? undefined : rules.find((each) => follows(said, each));
    if (rule) best = { name: rule.name, to: at + 1, colon };
    if (colon) break;
  }
  return best;
}

/** Every word says something that the rule names, and everything that the rule needs is said. */
function follows<N extends string>(said: readonly ReadonlySet<Notion>[], { needs, may = [] }: Rule<N>): boolean {
  return (
    needs.every((notion) => said.some((each) => each.has(notion))) &&
    said.length >= needs.length &&
    said.every((each) => needs.some((notion) => each.has(notion)) || may.some((notion) => each.has(notion)))
  );
}

const known = new WeakMap<Word, { notions: ReadonlySet<Notion>[] | null }>();

/** What the parts of a word say, without fillers; null where a part says nothing that we know. */
function notionsOf(word: Word): ReadonlySet<Notion>[] | null {
  const before = known.get(word);
  if (before) return before.notions;
  const notions = readNotions(word.text);
  known.set(word, { notions });
  return notions;
}

function readNotions(text: string): ReadonlySet<Notion>[] | null {
  if (text.length > LONGEST_WORD) return null;
  if (/^[-–/&:.,()#%]+$/.test(text)) return [];
  if (/^n[.]?[°º]:?$|^n\.[°º]:?$/iu.test(text)) return [new Set(['number'])];
  if (/^b\/?l[.:]?$/i.test(text)) return [new Set(['lading'])];
  const tokens = tokensOf(text).filter((token) => !FILLERS.has(token));
  if (tokens.length === 0) return /\p{L}|^20\d\d:?$/u.test(text) ? [] : null;
  const all = tokens.flatMap((token) => NOTIONS_OF.get(token) ?? []);
  return all.length === tokens.length ? all : null;
}
const LONGEST_WORD = 30;
