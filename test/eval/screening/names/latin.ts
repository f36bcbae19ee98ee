import type { Chance } from '../../facts/chance.ts';
import { type Culture, commonOne, listOf, type NameWord, respellBy, type Sex } from './culture.ts';

interface LatinNames {
  name: string;
  countries: readonly string[];
  men: string;
  women: string;
  /** Family names, the commonest first. */
  families: string;
  /** Beginnings and ends of family names that nobody is likely to bear. */
  rare: readonly [string, string];
  rareShare?: number;
  middleShare: number;
  families2?: number;
  particles?: readonly [readonly string[], number];
  honorifics: string;
  rules: Parameters<typeof respellBy>[2];
}

function latin({ men, women, families, rare, particles, honorifics, rules, ...of }: LatinNames): Culture {
  const lists = {
    M: listOf(men),
    F: listOf(women),
    families: listOf(families),
    starts: listOf(rare[0]),
    ends: listOf(rare[1]),
  };
  const family = (chance: Chance): NameWord => ({
    text: chance.likely(of.rareShare ?? 0.35)
      ? chance.one(lists.starts) + chance.one(lists.ends)
      : commonOne(chance, lists.families),
    role: 'family',
  });
  const givenOf = (chance: Chance, sex: Sex, role: NameWord['role']): NameWord => ({
    text: commonOne(chance, lists[sex]),
    role,
  });
  return {
    name: of.name,
    countries: of.countries,
    honorifics: listOf(honorifics),
    person: (chance, sex) => [
      givenOf(chance, sex, 'given'),
      ...(chance.likely(of.middleShare) ? [givenOf(chance, sex, 'middle')] : []),
      ...(particles !== undefined && chance.likely(particles[1])
        ? listOf(chance.one(particles[0])).map((text): NameWord => ({ text, role: 'particle' }))
        : []),
      family(chance),
      ...(of.families2 !== undefined && chance.likely(of.families2) ? [family(chance)] : []),
    ],
    respell: (words, chance) => respellBy(words, chance, rules),
  };
}

/** What is written where a form takes plain letters only. */
export function plainLetters(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

export const latinCultures: readonly Culture[] = [
  latin({
    name: 'es',
    countries: ['CO', 'MX', 'VE', 'CU', 'NI', 'ES', 'PE'],
    men: 'José Juan Luis Carlos Jorge Francisco Miguel Jesús Pedro Rafael Manuel Fernando Antonio Ricardo Eduardo Alberto Roberto Javier Sergio Raúl Óscar Hugo Ramón Andrés Álvaro Iván Gustavo Ernesto Tomás Gilberto Evaristo Leonel',
    women:
      'María Ana Rosa Carmen Luz Gloria Marta Elena Patricia Isabel Lucía Sofía Beatriz Teresa Julia Yolanda Norma Silvia Graciela Consuelo Dolores Inés',
    families:
      'García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Cruz Morales Reyes Gutiérrez Ortiz Ramos Ruiz Jiménez Álvarez Mendoza Castillo Romero Herrera Medina Aguilar Vargas Castro Guzmán Méndez Muñoz Salazar Rojas Ávila Quintero Cárdenas Bustamante Zamora Orozco Villareal Arango Restrepo',
    rare: [
      'Al Bar Cal Dor Es Fal Gar Mon Par Sol Val Zur Ta Ur',
      'deza bides quera tevia duro lones rcado gorri meño villos dero cedo tarraga',
    ],
    middleShare: 0.4,
    families2: 0.75,
    particles: [['de la', 'de', 'del'], 0.12],
    honorifics: 'Sr Don Señor Dr Ing',
    rules: [
      [/z/g, ['s'], 0.5],
      [/s/g, ['z'], 0.15],
      [/v/g, ['b'], 0.3],
      [/b/g, ['v'], 0.2],
      [/j/g, ['x', 'g'], 0.25],
      [/qu/g, ['k'], 0.2],
      [/y$/, ['i'], 0.4],
      [/^h/, [''], 0.4],
      [/ll/g, ['y', 'l'], 0.3],
    ],
  }),
  latin({
    name: 'tr',
    countries: ['TR'],
    men: 'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Kemal Yaşar Çetin Şahin Gökhan Uğur Barış Tuğrul Oğuz',
    women:
      'Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Sultan Hanife Gülsüm Özlem Çiğdem Yıldız Nurhan Dilek Sevgi Aslı',
    families:
      'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Güneş Bozkurt Avcı Taş Aksoy Keskin',
    rare: [
      'Ak Boz Çam Dağ Gök Kır Sar Taş Uç Yaz Öz Kuz Tün',
      'demirel bükoğlu pınar sazlı gündüz teker burun çalar oğulları deren kıran yurt',
    ],
    middleShare: 0.25,
    honorifics: 'Mr Bay Dr Hacı',
    rules: [
      [/ş/g, ['sh', 's'], 0.6],
      [/ç/g, ['ch', 'c'], 0.6],
      [/ğ/g, ['gh', 'g', ''], 0.6],
      [/ö/g, ['oe', 'o'], 0.6],
      [/ü/g, ['ue', 'u'], 0.6],
      [/ı/g, ['i', 'y'], 0.7],
      [/i̇/g, ['i'], 1],
      [/c(?!h)/g, ['j', 'dj'], 0.25],
      [/y/g, ['i'], 0.15],
      [/et$/, ['ed', 'et'], 0.4],
    ],
  }),
  latin({
    name: 'in',
    countries: ['IN', 'PK', 'BD', 'LK', 'NP'],
    men: 'Mohammad Rajesh Abdul Suresh Ramesh Sanjay Vijay Anil Sunil Ashok Rakesh Muhammad Imran Tariq Ashraf Iqbal Zafar Nadeem Shahid Aziz Vikram Arjun Krishna Prakash Dinesh Mukesh Naveed Rashid Shakeel Farooq Ghulam Bashir Sajjad Chandra Mahendra Upendra',
    women:
      'Fatima Sunita Anita Geeta Asha Priya Lakshmi Rekha Shabana Nasreen Parveen Rukhsana Kavita Meena Usha Zubaida Nusrat Shanti Kamala Savitri',
    families:
      'Khan Singh Kumar Sharma Ahmed Hussain Patel Gupta Chaudhry Das Malik Shah Qureshi Siddiqui Rao Reddy Nair Iyer Mehta Bhatt Joshi Mishra Pandey Verma Yadav Akhtar Butt Mirza Shaikh Rahman Islam Hossain Banerjee Mukherjee Chatterjee Bhattacharya Perera Fernando Thapa Gurung',
    rare: [
      'Bhan Chau Dev Gho Jad Kri Lakh Mand Nara Pra Raj Sub Tri Vish',
      'wani dhary pathi kar walla wal mani swamy nathan gopal rkar jani purkar',
    ],
    middleShare: 0.35,
    honorifics: 'Mr Shri Haji Maulana Dr Sheikh',
    rules: [
      [/^mohammad$/, ['muhammad', 'mohammed', 'md', 'mohd'], 0.6],
      [/ch/g, ['chh', 'c'], 0.2],
      [/au/g, ['ow', 'o', 'aw'], 0.5],
      [/ee/g, ['i'], 0.6],
      [/oo/g, ['u'], 0.6],
      [/u/g, ['oo', 'o'], 0.3],
      [/v/g, ['w', 'b'], 0.35],
      [/sh/g, ['s'], 0.3],
      [/ai/g, ['ei', 'ay'], 0.4],
      [/ksh/g, ['x', 'kkh'], 0.5],
      [/h(?=[aeiou])/g, [''], 0.15],
      [/y$/, ['i', 'ee', 'ie'], 0.4],
      [/q/g, ['k'], 0.5],
    ],
  }),
  latin({
    name: 'af',
    countries: ['NG', 'KE', 'SO', 'ET', 'CD', 'RW', 'GH', 'SD', 'ML', 'ZW'],
    men: 'Emmanuel Ibrahim Joseph Jean Kwame Chukwudi Abdi Moses Samuel Tesfaye Juma Oluwaseun Kofi Mwangi Musa Thabo Sékou Mamadou Amadou Ousmane Bosco Innocent Faustin Callixte Bekele Getachew Emeka Obinna Babatunde Adebayo Tendai Farai',
    women:
      'Grace Mary Amina Fatou Ngozi Chioma Abeba Wanjiru Akua Aminata Mariam Esther Rutendo Halima Folake Yetunde Adaeze Tigist Zawadi Neema',
    families:
      'Okafor Diallo Traoré Mohamed Hassan Keita Kamau Mwangi Otieno Mugabe Nkurunziza Habimana Abebe Haile Mensah Owusu Adeyemi Okonkwo Ndlovu Moyo Sesay Kamara Conteh Koroma Banda Phiri Mutua Ochieng Kabila Mbeki Nyerere Balogun Eze Nwosu Sow Ba Cissé Coulibaly Touré',
    rare: [
      'Nka Mbu Ogo Chi Aku Ndi Bwa Kiz Ruta Adé Olu Ngo Mwe Tsho Gbe',
      'mbari zima leke gira nweze kunle sanga ronde bola tanga ramiye nkwo bazi',
    ],
    middleShare: 0.4,
    honorifics: 'Chief Mr General Alhaji Colonel Dr',
    rules: [
      [/ou/g, ['u', 'oo'], 0.5],
      [/u/g, ['ou'], 0.3],
      [/dj|j/g, ['dj', 'g'], 0.25],
      [/sh|ch/g, ['ch', 'sh'], 0.3],
      [/k/g, ['c', 'q'], 0.2],
      [/w/g, ['ou', 'v'], 0.25],
      [/y/g, ['i'], 0.25],
      [/([nlmst])\1/g, ['$1'], 0.4],
      [/é/g, ['e', 'eh', 'ay'], 0.9],
      [/^hassan$/, ['hasan', 'xasan'], 0.5],
    ],
  }),
  latin({
    name: 'en',
    countries: ['US', 'GB', 'CA', 'AU', 'ZA', 'IE'],
    men: 'William James Robert Michael Thomas Edward Richard Joseph Anthony Christopher Daniel Andrew Peter Stephen Charles George Alexander Benjamin Matthew Nicholas Gregory Philip Timothy Kenneth Lawrence Ronald Jeffrey Frederick',
    women:
      'Elizabeth Margaret Catherine Susan Patricia Jennifer Deborah Rebecca Barbara Victoria Alexandra Dorothy Theresa Christine Pamela Judith',
    families:
      'Smith Jones Williams Brown Taylor Davies Wilson Evans Johnson Roberts Thompson Wright Walker White Edwards Hughes Green Hall Wood Harris Clarke Jackson Turner Cooper Ward Martin Morris Watson Bailey Parker Collins Murphy McCarthy OBrien MacDonald Stewart Campbell Fraser Hamilton Whitaker Ashworth',
    rare: [
      'Ash Bram Cald Dun Ecc Farn Grim Hals Kel Lang Mar Nor Ox Pem Stan Thorn Wex',
      'wick hurst leigh stead combe thwaite gate mere borough ston croft field',
    ],
    middleShare: 0.55,
    honorifics: 'Mr Mrs Dr Sir Capt Prof',
    rules: [
      [/ph/g, ['f'], 0.4],
      [/ck/g, ['k'], 0.3],
      [/y/g, ['i', 'ie'], 0.3],
      [/mac|mc/g, ['mac', 'mc'], 0.5],
      [/son$/, ['sen'], 0.3],
      [/leigh$/, ['ley', 'ly'], 0.6],
      [/([nlmtrs])\1/g, ['$1'], 0.4],
      [/e$/, [''], 0.3],
      [/th/g, ['t'], 0.15],
    ],
  }),
  latin({
    name: 'eu',
    countries: ['DE', 'FR', 'IT', 'NL', 'PL', 'RS', 'AT', 'BE', 'CH'],
    men: 'Hans Jürgen Wolfgang Günther Jean François Pierre Giuseppe Giovanni Marco Luca Pieter Johannes Willem Tomasz Piotr Krzysztof Dragan Zoran Slobodan Karl Heinz René Jérôme Étienne Salvatore Matteo Björn Jörg',
    women:
      'Ursula Brigitte Françoise Hélène Giulia Francesca Maria Katarzyna Małgorzata Agnieszka Jelena Snežana Käthe Renate Simone Chantal',
    families:
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Rossi Russo Ferrari Bianchi Martin Bernard Dubois Durand Moreau Janssen Bakker Visser Nowak Kowalski Wiśniewski Jovanović Petrović Nikolić Marković Krüger Größl Lefèvre Köhler Strauß',
    rare: [
      'Ader Brei Dör Eich Fuchs Grün Holz Kält Lind Mühl Pfei Rütt Sche Wolf Zim',
      'hagen bacher mann stetter brück feld kamp ić ovski atelli oni ard enne hof',
    ],
    middleShare: 0.3,
    particles: [['von', 'van der', 'de', 'van', 'di', 'zu'], 0.14],
    honorifics: 'Herr Dr Signor Monsieur Ing Dipl-Ing',
    rules: [
      [/ü/g, ['ue', 'u'], 0.8],
      [/ö|ø/g, ['oe', 'o'], 0.8],
      [/ä/g, ['ae', 'a'], 0.8],
      [/ß/g, ['ss'], 0.8],
      [/ć|č/g, ['c', 'ch'], 0.8],
      [/ž/g, ['z', 'zh'], 0.8],
      [/ś|š/g, ['s', 'sh'], 0.8],
      [/ł/g, ['l'], 0.8],
      [/w/g, ['v'], 0.25],
      [/sch/g, ['sh'], 0.25],
      [/ck/g, ['k'], 0.3],
      [/([nlmtrs])\1/g, ['$1'], 0.35],
      [/ph/g, ['f'], 0.3],
      [/mann$/, ['man'], 0.4],
      [/j/g, ['y'], 0.25],
    ],
  }),
];
