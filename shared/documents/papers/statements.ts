import { tokensOf } from '../layout/vocabulary.ts';

/** Sentences run over so many lines. */
const WITHIN = 3;

/** What the shipper of dangerous goods declares in every language: named, classified, packed, marked and labelled. */
const DECLARED: readonly RegExp[] = [
  /^(?:classif|clasific|eingestuft|klassifi|geklassific|ingedeeld|class[ei]e?s?$|classee?s?$)/,
  /^(?:packed|packaged|emball|verpackt|verpakt|embalad|envasad|acondicionad|imballa|confeziona)/,
  /^(?:marked|marque|marcad|markiert|gekennzeichnet|gemarkeerd|gemerkt|marcat|contrassegna)/,
  /^(?:labelled|labeled|placarded|etiquet|bezettelt|gelabel|geetiketteerd|etichetta|rotulad)/,
];
const ENOUGH_DECLARED = 3;

const ORIGIN =
  /^(?:origin(?!al)|ursprung|origen|origem|oorsprong|原产|produced|made$|manufactured|obtenu|fabrique|hergestellt|producid|fabricad|produzid|prodott|vervaardigd|geproduceerd)/;
const CERTIFIES =
  /^(?:certif(?!icat|icad|icaa|icac)|declare|declara|declar|undersigned|soussign|unterzeichn|bescheinig|bestatig|erklar|bevestig|verklaar|verklaren|ondergetekende|abajo|sottoscritt|dichiara|attest|infrascrit|subscrito|suscrit|hereby|hiermit|hiermee)/;
const FEWEST_WORDS = 5;

export function declaresDangerousGoods(lines: readonly string[]): boolean {
  return within(
    lines,
    (tokens) => DECLARED.filter((word) => tokens.some((t) => word.test(t))).length >= ENOUGH_DECLARED,
  );
}

/** Someone certifies or declares where goods come from, in running text. */
export function declaresOrigin(lines: readonly string[]): boolean {
  return within(lines, (tokens) => tokens.some((t) => ORIGIN.test(t)) && tokens.some((t) => CERTIFIES.test(t)));
}

/** Whether lines of running text that follow one another hold it. */
function within(lines: readonly string[], holds: (tokens: readonly string[]) => boolean): boolean {
  const tokens = lines.map(tokensOf);
  const running = tokens.map((each) => (each.length >= FEWEST_WORDS ? each : []));
  return running.some((own, at) => own.length > 0 && holds([...own, ...tokens.slice(at + 1, at + WITHIN).flat()]));
}
