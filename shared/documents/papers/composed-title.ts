import { tokensOf } from '../layout/vocabulary.ts';
import type { BillForm, TitledKind } from './titles.ts';

/** What a word of a title says, by a part of it in plain form: German and Dutch write several notions as one word. */
const NOTIONS = {
  manifest: /manifest/,
  dangerous:
    /dangerous|hazardous|hazmat|dangereu|gefahr(?:gut|stoff|lich)|peligros|perigos|pericolos|gevaarlijk|gevaargoed|imdg|^dgd?$|危险|危險/,
  origin: /origin(?!al)|ursprung|origen|origem|oorsprong|原产地|產地/,
  movement: /^movement$|circulation|circulacion|circulacao|circolazione|warenverkehr|goederenverkeer/,
  certificate:
    /certif|zertifi|attest|atestad|zeugnis|bescheinigung|erklarung|nachweis|declara|deklarat|dichiarazion|verklaring|aangifte|statement|证|證/,
  lading:
    /connaissement|konnossement|cognossement|conocimiento|conhecimento|seawaybill|seefrachtbrief|提单|提單|海运单/,
  policy: /^polizza$/,
  bill: /^bills?$/,
  loaded: /^lading$|^carico$|^trasporto$/,
  packing: /pack|colis|emball|empaque|embala|imball|^col+i$|kolli|^colli|bulto|volumes|verpak|装箱|包装/,
  weight: /weight|gewicht|poids|^pes[oi]s?$|重量/,
  invoice: /invoice|fa[ck]tur|rechnung|fattur|fatura|发票|發票/,
  cargo:
    /cargo|ladung|^ladings|^carga$|^carico$|cargaison|container|conteneur|contenedor|contentor|contenitori|^navi?re$|^ship$|schiff|scheep/,
  goods: /goods|marchandise|matiere|mercanc|mercadori|^merc[ei]$|guter$|waren|goederen|stoff|sustancia|substance|gut$/,
  list: /list|lijst|elenco|distinta|relacion|relacao|romaneio|zettel$|slip|^not[ae]$|bordereau|specif|spezif|especif|aufstellung|verzeichnis|schein$|bon$|清单/,
  document: /document|dokument|^form|formulier|formular|papier|vervoersdoc|beforderung|transport/,
} as const;
type Notion = keyof typeof NOTIONS;

/** Says nothing of the kind. */
const FILLER =
  /^(?:of|the|and|for|by|to|in|on|de|du|des|la|le|les|l|d|et|y|e|i|und|der|die|das|dem|den|von|fur|zur|zum|uber|van|en|het|voor|del|della|delle|dei|degli|dello|di|do|da|dos|das|para|per|con|sur|sobre|s|non|not|negotiable|original|copy|draft|multimodal|multimodale|combined|combinato|combine|combinado|sea|mer|see|zee|road|route|maritime|maritimo|export|import|commercial|preferential|preferentiel|preferenziale|preferencial|praferenz|general|detailed|imo|adr|groupage|consolidation|consolidated|consolidado|consolidato|shipper|carrier|owner|exporter|seller|supplier)$/;

interface Rule {
  kind: TitledKind;
  /** Each is said, any of those that stand together. */
  needs: readonly (readonly Notion[])[];
  weight: number;
}

/** The first that fits: a manifest of dangerous goods is a manifest, a container packing list a packing list. */
const RULES: readonly Rule[] = [
  { kind: 'manifest', needs: [['manifest']], weight: 6.5 },
  { kind: 'dangerous-goods', needs: [['dangerous'], ['certificate', 'list', 'document']], weight: 7.5 },
  { kind: 'certificate-of-origin', needs: [['origin'], ['certificate']], weight: 7.5 },
  { kind: 'certificate-of-origin', needs: [['movement'], ['certificate']], weight: 6.5 },
  { kind: 'bill-of-lading', needs: [['lading']], weight: 6 },
  { kind: 'bill-of-lading', needs: [['bill', 'policy'], ['loaded']], weight: 6 },
  { kind: 'packing-list', needs: [['packing', 'weight'], ['list']], weight: 6.5 },
  { kind: 'invoice', needs: [['invoice']], weight: 5.5 },
  { kind: 'manifest', needs: [['cargo'], ['list']], weight: 5 },
];

export interface ComposedTitle {
  kind: TitledKind;
  weight: number;
  form: BillForm | null;
  /** How many of its words say nothing that we know. */
  strange: number;
}

const MOST_TOKENS = 12;

/** The kind that a title names by what each of its words says, where no list has it: `Pack- und Gewichtsliste`. */
export function composedTitle(text: string): ComposedTitle | null {
  if (/\d{2}/.test(text)) return null;
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  const said = new Set<Notion>();
  let strange = 0;
  for (const token of tokens) {
    const notions = notionsOf(token);
    for (const notion of notions) said.add(notion);
    if (notions.length === 0 && !FILLER.test(token)) strange += 1;
  }
  const rule = RULES.find(({ needs }) => needs.every((any) => any.some((notion) => said.has(notion))));
  return rule ? { kind: rule.kind, weight: rule.weight, form: null, strange } : null;
}

function notionsOf(token: string): Notion[] {
  const notions: Notion[] = [];
  for (const notion in NOTIONS) if (isNotion(notion) && NOTIONS[notion].test(token)) notions.push(notion);
  return notions;
}

function isNotion(name: string): name is Notion {
  return name in NOTIONS;
}
