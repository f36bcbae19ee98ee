import countries from 'i18n-iso-countries/index.js';
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };

/** What papers print and the official names leave out. */
const ALSO: Readonly<Record<string, string>> = {
  AE: 'uae, u a e, emirates',
  BR: 'brasil, brazil',
  CH: 'suisse, schweiz, svizzera',
  CI: 'ivory coast, elfenbeinkuste, costa de marfil, ivoorkust',
  CN: 'p r china, pr china, prc, p r c, china pr, vr china, rp china, cina, r p china, r p chine, 中华人民共和国, mainland china',
  CZ: 'czech republic, czechia, tschechische republik, republique tcheque, repubblica ceca, tsjechie, cechia',
  DE: 'bundesrepublik deutschland, bundesrep deutschland, b r deutschland',
  DK: 'danmark',
  EG: 'agypten',
  ES: 'espana',
  FI: 'suomi',
  GB: `uk, u k, great britain, england, scotland, wales, grossbritannien, groot brittannie, gran bretana, gra bretanha,
    gran bretagna, grande bretagne, vereinigtes konigreich, engeland, inghilterra, inglaterra, angleterre, reino unido,
    regno unito, royaume uni, verenigd koninkrijk`,
  HK: 'hong kong, hongkong, hong kong sar, 香港',
  HU: 'magyarorszag',
  ID: 'indonesia, indonesien',
  IE: 'eire, republic of ireland',
  IR: 'iran',
  IT: 'italia',
  JP: 'nippon',
  KP: 'north korea, nordkorea, dprk',
  KR: 'korea, south korea, republic of korea, korea republic of, rep of korea, sudkorea, zuid korea, coree du sud, corea del sur, corea del sud, coreia do sul, coree, corea, coreia, rok',
  LK: 'ceylon',
  MK: 'macedonia',
  MX: 'mejico',
  NL: 'holland, the netherlands, holanda, olanda, hollande, pays bas, paises bajos, paises baixos, paesi bassi, niederlande',
  NO: 'norge',
  NZ: 'new zealand, neuseeland',
  PL: 'polska',
  RS: 'srbija',
  RU: 'russia, russian federation, russland, russie, rusia, rusland',
  SE: 'sverige',
  SG: 'singapur, singapour',
  SY: 'syria',
  TR: 'turkey, turkiye, turkei, turquie, turquia, turchia, turkije',
  TW: 'taiwan, taiwan r o c, r o c, taiwan roc, chinese taipei, 台湾',
  TZ: 'tanzania',
  US: `usa, u s a, u s, united states, united states of america, vereinigte staaten, vereinigte staaten von amerika, vs,
    etats unis, etats unis d amerique, estados unidos, estados unidos de america, ee uu, eeuu, eua, stati uniti,
    stati uniti d america, verenigde staten, verenigde staten van amerika`,
  VN: 'vietnam, viet nam',
  ZA: 'south africa, rsa, sudafrika, zuid afrika, afrique du sud, sudafrica, africa do sul',
};

/** Letters of motor vehicles, which Europeans put before a postcode: `D-63571`. */
const BEFORE_POSTCODE: Readonly<Record<string, string>> = {
  ...{ A: 'AT', B: 'BE', CH: 'CH', CZ: 'CZ', D: 'DE', DE: 'DE', DK: 'DK', E: 'ES', F: 'FR', FIN: 'FI', FR: 'FR' },
  ...{ H: 'HU', HR: 'HR', I: 'IT', IT: 'IT', L: 'LU', LT: 'LT', LV: 'LV', N: 'NO', NL: 'NL', P: 'PT', PL: 'PL' },
  ...{ PT: 'PT', RO: 'RO', S: 'SE', SE: 'SE', SI: 'SI', SK: 'SK', SLO: 'SI' },
};

const MOST_WORDS = 6;
let byName: ReadonlyMap<string, string> | undefined;

/** Made when the first name is looked up: it takes longer than all else that loading this file does. */
function codesByName(): ReadonlyMap<string, string> {
  byName ??= namesOf([en, de, es, fr, nl, pt, it, zh]);
  return byName;
}

/** ISO 3166 alpha-2 of a country's name or code (alpha-2, alpha-3), in any of the languages read. */
export function countryCodeOf(text: string): string | null {
  const name = text.replace(/[().]/g, ' ').replace(/\s+/g, ' ').trim();
  if (name.length < 2 || name.length > 60) return null;
  if (/^[A-Z]{2}$/.test(name) && countries.isValid(name)) return name;
  if (/^[A-Z]{3}$/.test(name)) {
    const alpha2 = countries.alpha3ToAlpha2(name);
    if (alpha2 !== undefined) return alpha2;
  }
  return codesByName().get(plain(name)) ?? null;
}

/** `VA 23510`: a state's letters before a postcode of five figures. */
const US_STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s+\d{5}(?:-\d{4})?$/;

/** The country that an address ends with: its last part, or the last words of it. */
export function countryOfAddress(address: string): string | null {
  const parts = address
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (US_STATE.test(parts.at(-1) ?? '')) return 'US';
  for (const part of parts.slice(-2).reverse()) {
    const words = part.split(/\s+|\s*[-–/]\s+/);
    for (let take = Math.min(words.length, MOST_WORDS); take > 0; take--) {
      const tail = words.slice(-take).join(' ');
      // Two letters at the end of a longer part are as likely a state or a postcode's end.
      if (tail.length < 3 && take < words.length && !/^\p{Script=Han}{2}$/u.test(tail)) continue;
      const code = countryCodeOf(tail);
      if (code !== null) return code;
    }
  }
  const letters = /(?<![\p{L}\d])([A-Z]{1,3})\s?-\s?\d{4,5}(?!\d)/u.exec(address)?.[1];
  return letters === undefined ? null : (BEFORE_POSTCODE[letters] ?? null);
}

function namesOf(locales: readonly { countries: Readonly<Record<string, string | string[]>> }[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [code, names] of Object.entries(ALSO))
    for (const name of names.split(',')) codes.set(plain(name.trim()), code);
  for (const locale of locales) {
    for (const [code, names] of Object.entries(locale.countries)) {
      for (const name of [names].flat()) {
        const key = plain(name);
        if (!codes.has(key)) codes.set(key, code);
      }
    }
  }
  return codes;
}

function plain(name: string): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
