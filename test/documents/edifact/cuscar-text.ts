import { containerCheckDigit } from '../../../shared/documents/printed/container-number.ts';

const CHUNK = 65_536;

/** In which directory's way the containers are named: D95B before the consignments, D96A within each. */
export type ContainersBy = 'D95B' | 'D96A';

/** The text of a CUSCAR message of any length, in chunks. Everything is made up of its number, so it is the same each time. */
export function* cuscarText(consignments: number, by: ContainersBy = 'D96A'): Generator<Uint8Array> {
  let text = "UNB+UNOC:3+CARRIER+CUSTOMS+261104:0900+ICR1'\n";
  let segments = 0;
  const add = (line: string) => {
    text += `${line}'\n`;
    segments += 1;
  };
  add(`UNH+1+CUSCAR:D:${by.slice(1)}:UN`);
  add('BGM+85+MANIFEST-1+9');
  add('DTM+137:202611040900:203');
  add('TDT+20+044W+1++LINE:172:20+++9074729:146:11:NORDIC HERON');
  add('LOC+9+BRSSZ:139:6');
  add('LOC+11+NLRTM:139:6');
  const equip = (n: number) => {
    add(`EQD+CN+${containerNumber(n)}+22G1:102:5++3+5`);
    add('MEA+AAE+T+KGM:2200');
    add(`SEL+TW${n}:CA`);
  };
  for (let n = 0; n < consignments; n++) {
    if (by === 'D95B') equip(n);
    if (text.length > CHUNK) {
      yield Buffer.from(text);
      text = '';
    }
  }
  for (let n = 0; n < consignments; n++) {
    add(`CNI+${n + 1}+TWBL${n}`);
    add(`NAD+CZ+++SHIPPER ${n} LTDA+RUA DAS PALMEIRAS ${n}+SANTOS++11010+BR`);
    add(`NAD+CN+++CONSIGNEE ${n} B.V.+KADE ${n}+ROTTERDAM++3011+NL`);
    add(`GID+1+${(n % 400) + 1}:BG`);
    add('FTX+AAA+++COFFEE, NOT ROASTED:NOT DECAFFEINATED');
    add(`MEA+AAE+AAB+KGM:${(n % 400) * 60 + 60}`);
    add('PIA+5+0901.11:HS');
    add(`SGP+${containerNumber(n)}+${(n % 400) + 1}`);
    add(`MEA+AAE+G+KGM:${(n % 400) * 60 + 60}`);
    if (by === 'D96A') equip(n);
    if (text.length > CHUNK) {
      yield Buffer.from(text);
      text = '';
    }
  }
  add(`UNT+${segments + 1}+1`);
  yield Buffer.from(`${text}UNZ+1+ICR1'\n`);
}

/** A container number with its check digit; no owner has the prefix. */
function containerNumber(n: number): string {
  const ten = `XTWU${String(n).padStart(6, '0')}`;
  return `${ten}${containerCheckDigit(ten)}`;
}
