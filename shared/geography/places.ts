import anyAscii from 'any-ascii';
import { countryCodeOf, countryOfAddress } from '../documents/printed/country.ts';

/** A port or place as papers name it. */
export interface Place {
  printed: string;
  /** UN/LOCODE, where it is printed or the name is that of one of the great ports. */
  locode: string | null;
  /** ISO 3166 alpha-2. */
  country: string | null;
}

/** The great ports by name: UN/LOCODE, edition 2024-1. */
const PORTS = `NLRTM rotterdam|NLAMS amsterdam|BEANR antwerp|BEANR antwerpen|BEANR anvers|BEZEE zeebrugge|DEHAM hamburg|DEBRV bremerhaven|
DEWVN wilhelmshaven|FRLEH le havre|FRFOS fos sur mer|FRMRS marseille|GBFXT felixstowe|GBSOU southampton|GBLGP london gateway|IEDUB dublin|
ESVLC valencia|ESBCN barcelona|ESALG algeciras|PTSIE sines|PTLIS lisbon|PTLIS lisboa|ITGOA genoa|ITGOA genova|ITSPE la spezia|ITTRS trieste|
ITGIT gioia tauro|MTMAR marsaxlokk|GRPIR piraeus|TRIST istanbul|TRAMR ambarli|TRIZM izmir|TRMER mersin|ROCND constanta|BGVAR varna|UAODS odesa|
UAODS odessa|PLGDN gdansk|PLGDY gdynia|SEGOT gothenburg|SEGOT goteborg|DKAAR aarhus|NOOSL oslo|FIHEL helsinki|EETLL tallinn|LVRIX riga|LTKLJ klaipeda|
RULED st petersburg|RUNVS novorossiysk|MAPTM tanger med|MACAS casablanca|EGPSD port said|EGALY alexandria|EGDAM damietta|ILHFA haifa|ILASH ashdod|
LBBEY beirut|SAJED jeddah|AEJEA jebel ali|AEDXB dubai|AEKLF khor fakkan|OMSLL salalah|QAHMD hamad|KWSAA shuaiba|IQUQR umm qasr|IRBND bandar abbas|
PKKHI karachi|PKBQM port qasim|INNSA nhava sheva|INMUN mundra|INMAA chennai|INCCU kolkata|LKCMB colombo|BDCGP chittagong|BDCGP chattogram|MMRGN yangon|
THLCH laem chabang|THBKK bangkok|MYPKG port klang|MYPKG port kelang|MYTPP tanjung pelepas|SGSIN singapore|IDJKT jakarta|IDTPP tanjung priok|
IDSUB surabaya|VNSGN ho chi minh|VNHPH haiphong|VNHPH hai phong|VNCMT cai mep|PHMNL manila|KHKOS sihanoukville|HKHKG hong kong|TWKHH kaohsiung|
TWKEL keelung|CNSHA shanghai|CNNGB ningbo|CNSZX shenzhen|CNYTN yantian|CNSHK shekou|CNTAO qingdao|CNTSN tianjin|CNTXG xingang|CNXMN xiamen|
CNDLC dalian|CNGZG guangzhou|CNNSA nansha|KRPUS busan|KRPUS pusan|KRINC incheon|JPTYO tokyo|JPYOK yokohama|JPUKB kobe|JPNGO nagoya|JPOSA osaka|
AUSYD sydney|AUMEL melbourne|AUBNE brisbane|AUFRE fremantle|NZAKL auckland|ZADUR durban|ZACPT cape town|MZMPM maputo|TZDAR dar es salaam|
KEMBA mombasa|DJJIB djibouti|NGAPP apapa|NGLOS lagos|NGTIN tin can island|GHTEM tema|TGLFW lome|CIABJ abidjan|SNDKR dakar|CMDLA douala|AOLAD luanda|
USNYC new york|USEWR newark|USSAV savannah|USCHS charleston|USORF norfolk|USBAL baltimore|USHOU houston|USMIA miami|USLAX los angeles|USLGB long beach|
USOAK oakland|USSEA seattle|CAHAL halifax|CAMTR montreal|CAVAN vancouver|MXVER veracruz|MXZLO manzanillo|PAONX colon|PABLB balboa|PAMIT manzanillo panama|
COCTG cartagena|COBUN buenaventura|ECGYE guayaquil|PECLL callao|CLVAP valparaiso|CLSAI san antonio|BRSSZ santos|BRPNG paranagua|BRRIO rio de janeiro|
ARBUE buenos aires|UYMVD montevideo|DOCAU caucedo|JMKIN kingston|BSFPO freeport|CRLIO limon|GTSTC santo tomas de castilla`;
const BY_NAME = new Map(
  PORTS.split('|').map((entry) => {
    const [locode = '', ...name] = entry.trim().split(' ');
    return [name.join(' '), locode] as const;
  }),
);
/** Where several codes stand for docks of one port, papers use now the one, now the other. */
const SAME_PORT = [
  ['CNTSN', 'CNTXG', 'CNTNG'],
  ['CNSZX', 'CNYTN', 'CNSHK', 'CNCWN', 'CNDCB'],
  ['CNGZG', 'CNNSA', 'CNCAN', 'CNHUA'],
  ['CNSHA', 'CNSGH', 'CNYSA', 'CNWGQ'],
  ['IDJKT', 'IDTPP'],
  ['AEDXB', 'AEJEA'],
  ['NGLOS', 'NGAPP', 'NGTIN'],
  ['USNYC', 'USEWR'],
  ['VNSGN', 'VNCLI', 'VNCMT', 'VNVUT', 'VNTCT'],
  ['TRIST', 'TRAMR', 'TRAMB'],
  ['EGALY', 'EGEDK', 'EGDEK'],
  ['EGPSD', 'EGPSE'],
  ['JPTYO', 'JPYOK'],
  ['PAONX', 'PAMIT', 'PACTB'],
  ['FRMRS', 'FRFOS'],
  ['QAHMD', 'QADOH'],
];
const FIRST_OF_PORT = new Map(SAME_PORT.flatMap(([first = '', ...more]) => more.map((code) => [code, first] as const)));

/** Papers name the same few places over and over, and finding a country's name takes long. */
const known = new Map<string, Place | null>();
const MOST_KNOWN = 2000;

/** Reads `NLRTM`, `NLRTM ROTTERDAM`, `Rotterdam, Netherlands` or `Rotterdam`; null for an absent or empty name. */
export function placeOf(text: string | null): Place | null {
  const printed = text?.trim() ?? '';
  const before = known.get(printed);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const place = readPlace(printed);
  known.set(printed, place);
  return place;
}

function readPlace(printed: string): Place | null {
  if (printed === '') return null;
  const code = /^([A-Z]{2}[A-Z2-9]{3})(?=$|[\s,/(-])/.exec(printed)?.[1] ?? null;
  if (code !== null && countryCodeOf(code.slice(0, 2)) !== null && !namesPort(printed) && !isNameIn(printed, code))
    return { printed, locode: code, country: code.slice(0, 2) };
  const locode = byName(printed);
  return { printed, locode, country: locode?.slice(0, 2) ?? countryOfAddress(printed) };
}

/** Five capitals may be a name: `NAMPO, NORTH KOREA` is no place in Namibia. */
function isNameIn(printed: string, code: string): boolean {
  const country = /[,(]/.test(printed) ? countryOfAddress(printed) : null;
  return country !== null && country !== code.slice(0, 2);
}

function namesPort(printed: string): boolean {
  return BY_NAME.has(plainName(printed));
}

function byName(printed: string): string | null {
  const [first = ''] = printed.split(/[,(/]/);
  return BY_NAME.get(plainName(printed)) ?? BY_NAME.get(plainName(first)) ?? null;
}

function plainName(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/\b(port of|puerto de|port|harbour|seaport)\b(?! (klang|kelang|said|qasim))/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** Whether two papers mean one place; null where it cannot be told: a code against a name that is in no table. */
export function isSamePlace(a: Place, b: Place): boolean | null {
  if (a.locode !== null && b.locode !== null)
    return (FIRST_OF_PORT.get(a.locode) ?? a.locode) === (FIRST_OF_PORT.get(b.locode) ?? b.locode);
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [x, y] = [plainName(a.printed), plainName(b.printed)];
  if (x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `)) return true;
  return a.locode === null && b.locode === null ? false : null;
}
