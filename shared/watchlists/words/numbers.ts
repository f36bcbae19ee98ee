/**
 * Numbers written as words, in digits, so that `Star Two`, `Star II` and `Star 2` are one vessel and `Star 3` another. For
 * vessels and firms: in names of people `v` and `x` are initials and `iii` is a {@link SUFFIXES suffix}. Cardinals,
 * ordinals and Roman numbers alike; words that mean more than a number in some language (`un`, `dos`, `lima`, `otto`) are left out.
 */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  // Roman numbers; `l`, `c`, `d` and `m` alone are initials
  ...counted('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'),
  // English
  ...counted(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100
    thousand:1000 million:1000000 zero:0`),
  ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'),
  ...counted('1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th'),
  // Spanish
  ...counted(`uno:1 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 doce:12 trece:13 catorce:14 quince:15 veinte:20
    treinta:30 cuarenta:40 cincuenta:50 cien:100 ciento:100`),
  ...counted(
    'primero:1 primera:1 primer:1 segundo:2 segunda:2 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5',
  ),
  ...counted('sexto:6 sexta:6 septimo:7 septima:7 octavo:8 octava:8 noveno:9 novena:9 decimo:10 decima:10'),
  // Portuguese
  ...counted(
    'dois:2 duas:2 quatro:4 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 quatorze:14 quinze:15 vinte:20',
  ),
  ...counted('primeiro:1 primeira:1 terceiro:3 terceira:3 quarto:4 quarta:4 setimo:7 oitavo:8 nono:9'),
  // French
  ...counted(`deux:2 trois:3 quatre:4 cinq:5 huit:8 neuf:9 dix:10 douze:12 treize:13 seize:16 vingt:20 trente:30
`),
  ...counted('premiere:1 deuxieme:2 troisieme:3 quatrieme:4 cinquieme:5 sixieme:6 septieme:7 dixieme:10'),
  // Italian
  ...counted('tre:3 quattro:4 cinque:5 sette:7 dieci:10 undici:11 dodici:12 tredici:13 venti:20 trenta:30 cento:100'),
  ...counted('secondo:2 seconda:2 terzo:3 terza:3 settimo:7 ottavo:8'),
  // German
  ...counted(`eins:1 zwei:2 drei:3 vier:4 funf:5 fuenf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 zwolf:12 zwoelf:12
    dreizehn:13 zwanzig:20 dreissig:30 hundert:100 tausend:1000`),
  ...counted(
    'erste:1 erster:1 erstes:1 zweite:2 zweiter:2 dritte:3 dritter:3 vierte:4 funfte:5 sechste:6 siebte:7 achte:8',
  ),
  // Dutch
  ...counted(
    'twee:2 drie:3 vijf:5 zes:6 zeven:7 negen:9 tien:10 twaalf:12 dertien:13 twintig:20 honderd:100 duizend:1000',
  ),
  ...counted('eerste:1 tweede:2 derde:3 vierde:4 vijfde:5 zesde:6 zevende:7 achtste:8 negende:9 tiende:10'),
  // Scandinavian
  ...counted('fyra:4 seks:6 sju:7 syv:7 otte:8 nio:9 elleve:11 tolv:12 tjugo:20 tyve:20'),
  // Russian and Ukrainian
  ...counted(`odin:1 odna:1 dva:2 dve:2 dvi:2 chetyre:4 chotyry:4 pyat:5 piat:5 shest:6 shist:6 
    vosem:8 visim:8 devyat:9 deviat:9 desyat:10 desiat:10 odinnadtsat:11 dvenadtsat:12 dvadtsat:20 tysyacha:1000`),
  ...counted(`pervyi:1 pervyy:1 pervy:1 pervaya:1 pervoe:1 vtoroi:2 vtoroy:2 vtoraya:2 vtoroe:2 tretii:3 tretiy:3 tretya:3
    chetvertyi:4 chetvertyy:4 chetvertaya:4 pyatyi:5 pyatyy:5 pyataya:5 shestoi:6 shestoy:6 sedmoi:7 sedmoy:7 vosmoi:8 vosmoy:8
    devyatyi:9 devyatyy:9 desyatyi:10 desyatyy:10`),
  // Turkish
  ...counted('bir iki uc dort bes alti yedi sekiz dokuz onbir:11 oniki:12 yirmi:20 otuz:30 yuz:100'),
  ...counted('birinci:1 ikinci:2 ucuncu:3 dorduncu:4 besinci:5 altinci:6 yedinci:7 sekizinci:8 dokuzuncu:9 onuncu:10'),
  // Arabic
  ...counted(`ithnan:2 ithnain:2 thalatha:3 talata:3 arbaa:4 arba:4 khamsa:5 sitta:6 sabaa:7 thamaniya:8
    tamanya:8 tisaa:9 ashara:10`),
  ...counted('awwal:1 thaniya:2 thalith:3 thalitha:3 sadis:6 thamin:8'),
  // Persian
  ...counted('yek:1 chahar:4 panj:5 shesh:6 haft:7 hasht:8 noh:9 dah:10 davazdah:12 hezar:1000'),
  ...counted(
    'yekom:1 dovom:2 dovvom:2 sevom:3 sevvom:3 chaharom:4 panjom:5 sheshom:6 haftom:7 hashtom:8 nohom:9 dahom:10',
  ),
  // Malay and Indonesian
  ...counted(
    'satu:1 dua:2 tiga:3 empat:4 enam:6 tujuh:7 delapan:8 sembilan:9 sepuluh:10 lapan:8 sebelas:11 seratus:100 seribu:1000',
  ),
  ...counted('pertama:1 kedua:2 ketiga:3 keempat:4 kelima:5'),
  // Greek
  ...counted('ena:1 dyo:2 tria:3 tessera:4 pente:5 epta:7 okto:8 ennea:9 deka:10 protos:1 proti:1 defteros:2 tritos:3'),
]);

/** `one two three`, each the next number, or a number of its own behind a colon. */
function counted(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((item, at): [string, string] => {
      const [word = '', digits = `${at + 1}`] = item.split(':');
      return [word, digits];
    });
}
