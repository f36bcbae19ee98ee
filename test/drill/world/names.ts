import type { Draw } from './draw.ts';

/** Names that nobody bears: syllables by the sound of a region, a word of the trade, the legal form of the country. */
interface Sound {
  heads: string;
  tails: string;
  forms: string;
}

const SOUNDS: Readonly<Record<string, Sound>> = {
  NL: {
    heads:
      'Veld Duin Kade Wind Molen Schelp Riet Golf Anker Vloed Meeuw Zilt Polder Klink Bries Helm Stuif Zeis Kruin Boeg',
    tails: 'roos zicht berg kamp hoek wijk dal vaart brug horst mark steen',
    forms: 'B.V.|N.V.',
  },
  CN: {
    heads: 'Jinlan Haoyun Tairui Shunmei Xinpeng Weilong Boyuan Fengli Chenhui Guolan',
    tails: 'feng hai rong shan wei tong yue lin',
    forms: 'Co., Ltd.|Co. Ltd',
  },
  EAST: {
    heads: 'Saru Talme Kinda Nepa Bharu Lohi Tanu Mekha Suri Pala Dewa Ranga Jiva Omka Tesu Varo',
    tails: 'nesh tara wati pura lakh mani kota dari',
    forms: 'Pvt. Ltd.|Co., Ltd.|Sdn. Bhd.',
  },
  WEST: {
    heads: 'Azul Monte Vento Clara Campo Lagoa Serra Prado Brisa Corva',
    tails: 'verde baixo lindo mar novo doro rubra fonte',
    forms: 'Ltda|S.A.|S.A.S.',
  },
  SOUTH: {
    heads: 'Zafra Najd Tamar Yildo Karta Mersa Dorak Tunsa Beyla Safir',
    tails: 'kent oglu dere hana tepe rin',
    forms: 'A.S.|LLC|SARL',
  },
};
const REGION: Readonly<Record<string, keyof typeof SOUNDS>> = {
  ...{
    NL: 'NL',
    CN: 'CN',
    KR: 'CN',
    VN: 'EAST',
    TH: 'EAST',
    ID: 'EAST',
    MY: 'EAST',
    BD: 'EAST',
    IN: 'EAST',
    PK: 'EAST',
  },
  ...{ AE: 'SOUTH', SA: 'SOUTH', TR: 'SOUTH', MA: 'SOUTH', TN: 'SOUTH', GH: 'EAST', CI: 'WEST', KE: 'EAST', ZA: 'NL' },
  ...{ BR: 'WEST', AR: 'WEST', CL: 'WEST', EC: 'WEST', CO: 'WEST' },
};
const TRADES: Readonly<Record<string, readonly string[]>> = {
  food: ['Foods', 'Agro', 'Commodities'],
  textile: ['Textiles', 'Garments', 'Weaving'],
  leather: ['Leather', 'Footwear'],
  furniture: ['Furniture', 'Living'],
  household: ['Household', 'Homeware'],
  building: ['Ceramics', 'Building Supplies'],
  metal: ['Metals', 'Fasteners', 'Steel'],
  vehicle: ['Cycles', 'Tyres'],
  appliance: ['Appliances', 'Cooling'],
  electronics: ['Electronics', 'Devices'],
  chemical: ['Chemicals', 'Polymers'],
  paper: ['Paper', 'Stationery'],
  medical: ['Medical', 'Healthcare'],
  freight: ['Forwarding', 'Expeditie', 'Logistics'],
  trading: ['Trading', 'Merchants'],
};

const STREETS = ['Verzonnen', 'Fabel', 'Sprookjes', 'Droom', 'Nergens', 'Schijn', 'Wolken', 'Echo'];
const WAYS: Readonly<Record<string, string>> = {
  NL: 'laan',
  CN: ' Road',
  EAST: ' Street',
  WEST: ' Avenida',
  SOUTH: ' Caddesi',
};

export function firmName(draw: Draw, country: string, trade: string): string {
  const sound = SOUNDS[REGION[country] ?? 'EAST'];
  if (sound === undefined) throw new RangeError(`no sound for ${country}`);
  const stem = draw.pick(sound.heads.split(' ')) + draw.pick(sound.tails.split(' '));
  return `${stem} ${draw.pick(TRADES[trade] ?? ['Trading'])} ${draw.pick(sound.forms.split('|'))}`;
}

export function streetAddress(draw: Draw, country: string, city: string): string {
  const region = REGION[country] ?? 'EAST';
  const street = `${draw.pick(STREETS)}${draw.pick(['', 'zee', 'veer', 'hof'])}${WAYS[region] ?? ' Street'}`;
  return country === 'NL'
    ? `${street} ${draw.int(1, 240)}, 0000 ${String.fromCharCode(65 + draw.int(0, 25))}X ${city}`
    : `${draw.int(1, 240)} ${street}, ${city}`;
}

/** A number from the range that Ofcom and NANPA set aside for drama. */
export function telephone(draw: Draw, country: string): string {
  return country === 'NL' ? `+44 20 7946 0${draw.digits(3)}` : `+1 ${draw.int(201, 989)} 555 01${draw.digits(2)}`;
}

const GIVEN = [
  'Aldor',
  'Brisa',
  'Corin',
  'Delva',
  'Edrin',
  'Fenna',
  'Galdo',
  'Hesta',
  'Ivaro',
  'Jorna',
  'Kelda',
  'Lumo',
];
const SURNAME = [
  'Vanter',
  'Morrel',
  'Quist',
  'Rademo',
  'Solvang',
  'Tresk',
  'Ulmar',
  'Vexley',
  'Wendrik',
  'Yorrim',
  'Zandel',
  'Ostrik',
];
const SUFFIX = ['', 'son', 'ova', 'ini', 'berg', 'ley', 'man'];

/** An invented person. */
export function personName(draw: Draw): { surname: string; givenNames: string } {
  return { surname: draw.pick(SURNAME) + draw.pick(SUFFIX), givenNames: `${draw.pick(GIVEN)} ${draw.pick(GIVEN)}` };
}
