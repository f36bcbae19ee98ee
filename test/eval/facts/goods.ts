import type { EvalSet } from '../labelled-paper.ts';
import type { Language } from '../words/words.ts';

/** Wares as an invoice or bill describes them; the HS codes are the usual ones of such wares. */
export interface Ware {
  description: string;
  hs: string;
}

const HS: Record<EvalSet, readonly string[]> = {
  dev: ['691200', '940540', '220421', '841370', '610910', '090121', '392690', '870830'],
  'held-out': ['701349', '850440', '150910', '848180', '630260', '180690', '401110', '732690'],
};

const DESCRIPTIONS: Record<EvalSet, Record<Language, readonly string[]>> = {
  dev: {
    en: [
      'Stoneware dinner plates, glazed',
      'LED desk lamps 12 W',
      'Red wine in bottles of 0.75 l',
      'Centrifugal pumps, cast iron, with motor 4 kW',
      'Cotton T-shirts, knitted, size L',
      'Roasted coffee beans',
      'Plastic storage boxes with lids',
      'Brake pads for passenger cars',
    ],
    fr: [
      'Assiettes en grès émaillé',
      'Lampes de bureau à DEL 12 W',
      'Vin rouge en bouteilles de 0,75 l',
      'Pompes centrifuges en fonte avec moteur 4 kW',
      'T-shirts en coton, taille L',
      'Café torréfié en grains',
      'Boîtes de rangement en plastique avec couvercle',
      'Plaquettes de frein',
    ],
    de: [
      'Speiseteller aus Steinzeug, glasiert',
      'LED-Schreibtischleuchten 12 W',
      'Rotwein in Flaschen zu 0,75 l',
      'Kreiselpumpen aus Gusseisen mit Motor 4 kW',
      'T-Shirts aus Baumwolle, Größe L',
      'Röstkaffee, ganze Bohnen',
      'Aufbewahrungsboxen aus Kunststoff mit Deckel',
      'Bremsbeläge für Personenwagen',
    ],
    es: [
      'Platos de gres esmaltado',
      'Lámparas de mesa LED 12 W',
      'Vino tinto en botellas de 0,75 l',
      'Bombas centrífugas de fundición con motor de 4 kW',
      'Camisetas de algodón, talla L',
      'Café tostado en grano',
      'Cajas de plástico con tapa',
      'Pastillas de freno',
    ],
    nl: [
      'Borden van geglazuurd steengoed',
      'Ledbureaulampen 12 W',
      'Rode wijn in flessen van 0,75 l',
      'Centrifugaalpompen van gietijzer met motor 4 kW',
      'T-shirts van katoen, maat L',
      'Gebrande koffiebonen',
      'Opbergboxen van kunststof met deksel',
      'Remblokken voor personenauto’s',
    ],
    pt: [
      'Pratos de grés vidrado',
      'Candeeiros de mesa LED 12 W',
      'Vinho tinto em garrafas de 0,75 l',
      'Bombas centrífugas de ferro fundido com motor de 4 kW',
      'T-shirts de algodão, tamanho L',
      'Café torrado em grão',
      'Caixas de plástico com tampa',
      'Pastilhas de travão',
    ],
    it: [
      'Piatti in gres smaltato',
      'Lampade da tavolo LED 12 W',
      'Vino rosso in bottiglie da 0,75 l',
      'Pompe centrifughe in ghisa con motore 4 kW',
      'Magliette di cotone, taglia L',
      'Caffè torrefatto in grani',
      'Contenitori in plastica con coperchio',
      'Pastiglie freno',
    ],
  },
  'held-out': {
    en: [
      'Drinking glasses, pressed',
      'Power supplies 24 V DC, 5 A, rail mounted',
      'Olive oil, extra virgin, tins of 5 l',
      'Ball valves DN 50, stainless',
      'Terry towels 70 x 140 cm',
      'Chocolate bars, filled',
      'Car tyres 205/55 R16',
      'Steel brackets, galvanised, for shelving',
    ],
    fr: [
      'Verres à boire pressés',
      'Alimentations 24 V CC, 5 A, sur rail',
      'Huile d’olive vierge extra, bidons de 5 l',
      'Robinets à boisseau DN 50 en inox',
      'Serviettes éponge 70 x 140 cm',
      'Barres chocolatées fourrées',
      'Pneus 205/55 R16',
      'Équerres en acier galvanisé',
    ],
    de: [
      'Trinkgläser, gepresst',
      'Netzteile 24 V DC, 5 A, für Hutschiene',
      'Olivenöl, nativ extra, Kanister zu 5 l',
      'Kugelhähne DN 50, Edelstahl',
      'Frottiertücher 70 x 140 cm',
      'Schokoladenriegel, gefüllt',
      'Autoreifen 205/55 R16',
      'Stahlwinkel, verzinkt, für Regale',
    ],
    es: [
      'Vasos de vidrio prensado',
      'Fuentes de alimentación 24 V CC, 5 A',
      'Aceite de oliva virgen extra, latas de 5 l',
      'Válvulas de bola DN 50, inoxidables',
      'Toallas de rizo 70 x 140 cm',
      'Barras de chocolate rellenas',
      'Neumáticos 205/55 R16',
      'Escuadras de acero galvanizado',
    ],
    nl: [
      'Drinkglazen, geperst',
      'Voedingen 24 V DC, 5 A, voor DIN-rail',
      'Olijfolie, extra vierge, blikken van 5 l',
      'Kogelkranen DN 50, roestvrij',
      'Badhanddoeken 70 x 140 cm',
      'Chocoladerepen, gevuld',
      'Autobanden 205/55 R16',
      'Stalen hoeksteunen, verzinkt',
    ],
    pt: [
      'Copos de vidro prensado',
      'Fontes de alimentação 24 V CC, 5 A',
      'Azeite virgem extra, latas de 5 l',
      'Válvulas de esfera DN 50, inox',
      'Toalhas turcas 70 x 140 cm',
      'Barras de chocolate recheadas',
      'Pneus 205/55 R16',
      'Esquadros de aço galvanizado',
    ],
    it: [
      'Bicchieri di vetro pressato',
      'Alimentatori 24 V CC, 5 A, per guida DIN',
      'Olio extravergine di oliva, latte da 5 l',
      'Valvole a sfera DN 50, inox',
      'Asciugamani in spugna 70 x 140 cm',
      'Barrette di cioccolato ripiene',
      'Pneumatici 205/55 R16',
      'Staffe in acciaio zincato',
    ],
  },
};

export function waresOf(set: EvalSet, language: Language): Ware[] {
  return DESCRIPTIONS[set][language].map((description, index) => ({ description, hs: HS[set][index] ?? '' }));
}

/** Words for kinds of packages and units of count, as printed in each language. */
export const PACKAGE_WORDS: Record<Language, readonly string[]> = {
  en: ['CARTONS', 'PALLETS', 'CASES', 'DRUMS'],
  fr: ['CARTONS', 'PALETTES', 'CAISSES', 'FÛTS'],
  de: ['Kartons', 'Paletten', 'Kisten', 'Fässer'],
  es: ['CAJAS', 'PALETS', 'BIDONES', 'SACOS'],
  nl: ['dozen', 'pallets', 'kisten', 'vaten'],
  pt: ['CAIXAS', 'PALETES', 'TAMBORES', 'SACOS'],
  it: ['CARTONI', 'PALLET', 'CASSE', 'FUSTI'],
};

export const UNIT_WORDS: Record<Language, readonly string[]> = {
  en: ['PCS', 'SET', 'KG'],
  fr: ['pièce', 'jeu', 'kg'],
  de: ['Stk', 'Satz', 'kg'],
  es: ['ud', 'juego', 'kg'],
  nl: ['st', 'set', 'kg'],
  pt: ['un', 'jogo', 'kg'],
  it: ['pz', 'set', 'kg'],
};
