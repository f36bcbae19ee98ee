import { type Culture, capital, commonOne, listOf, type NameWord, respellBy } from './culture.ts';

const LETTERS: Record<string, string> = {
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
  },
  ...{ ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  ...{ ά: 'a', έ: 'e', ή: 'i', ί: 'i', ό: 'o', ύ: 'y', ώ: 'o' },
};
const MEN = listOf(
  'γεώργιος ιωάννης κωνσταντίνος δημήτριος νικόλαος παναγιώτης βασίλειος χρήστος αθανάσιος μιχαήλ σπυρίδων ανδρέας σταύρος',
);
const WOMEN = listOf(
  'μαρία ελένη αικατερίνη βασιλική σοφία γεωργία αγγελική ειρήνη δήμητρα θεοδώρα χριστίνα αναστασία',
);
const STEMS = listOf(
  'παπαδ νικολα δημητρ αντων σταματ μαυρ καρα βλαχ ξεν θεοδωρ λαμπρ γαλαν καλλιγ πετρ σκαρ τσιμ κοντ ζαφειρ μπαλ φραγκ',
);
const ENDS = listOf('όπουλος ίδης άκης άκος έας ούσης ιάδης άτος έλης');

function word(greek: string, role: NameWord['role']): NameWord {
  const sounds = greek
    .replace(/[οό][υύ]/g, 'u')
    .replace(/^μπ/, 'b')
    .replace(/γγ/g, 'ng')
    .replace(/[αά][υύ]/g, 'av')
    .replace(/[εέ][υύ]/g, 'ev');
  return {
    text: capital(
      [...sounds]
        .map((letter) => LETTERS[letter] ?? letter)
        .join('')
        .replace(/u/g, 'ou'),
    ),
    original: capital(greek),
    role,
  };
}

export const greek: Culture = {
  name: 'el',
  countries: ['GR', 'CY'],
  honorifics: ['Mr', 'Kyrios', 'Dr', 'Captain'],
  person(chance, sex) {
    return [
      word(commonOne(chance, sex === 'M' ? MEN : WOMEN), 'given'),
      ...(chance.likely(0.3) ? [word(commonOne(chance, MEN), 'middle')] : []),
      word(chance.one(STEMS) + chance.one(ENDS), 'family'),
    ];
  },
  respell: (words, chance) =>
    respellBy(words, chance, [
      [/ch/g, ['h', 'kh'], 0.6],
      [/f/g, ['ph'], 0.5],
      [/ou/g, ['u'], 0.5],
      [/y/g, ['i', 'u'], 0.6],
      [/v/g, ['b'], 0.3],
      [/ios$/, ['os', 'ios'], 0.5],
      [/x/g, ['ks'], 0.5],
      [/g/g, ['gh', 'y'], 0.2],
    ]),
};
