import { expect, test } from 'vitest';
import type { Word } from '../../../shared/documents/page-words.ts';
import { isGarbled } from '../../../shared/documents/text-layer/garbled.ts';

function wordsOf(text: string): Word[] {
  return text.split(/\s+/).map((word, i) => ({ text: word, box: [0, i / 100, 0.1, 0.005], confidence: 1 }));
}

const moved = (text: string, by: number) =>
  text.replace(/\S/g, (letter) => String.fromCharCode(33 + ((letter.charCodeAt(0) - 33 + by + 94) % 94)));

const ENGLISH =
  'COMMERCIAL INVOICE No. TW-4471 of 4 Nov 2026 Seller: Yunwu Bicycle Bells Co., Ltd (No. 0, Lane 0) 520 CTNS bells & lamps, 12.50 USD/pc 40% deposit; FOB Kaohsiung. Description, quantity, unit price and amount; said to contain bells for bicycles, packed in cartons on pallets';

test.each([
  ['English', ENGLISH],
  ['German', 'Rechnung Nr. 4471 vom 4. November 2026, Menge 12 Stück, Einzelpreis 3,89 € zzgl. 19 % USt. = 4,63 €'],
  [
    'Czech',
    'Faktura číslo 4471, dodavatel Čtvrtníček a synové, odběratel obchodní družstvo Zvonek, množství dvacet krabic, čistá hmotnost',
  ],
  [
    'Polish',
    'Faktura VAT nr 4471 sprzedawca Przedsiębiorstwo Handlowe Szczęście spółka z ograniczoną odpowiedzialnością',
  ],
  ['Arabic', 'فاتورة تجارية رقم ٤٤٧١ المرسل شركة التجارة العامة الوزن الإجمالي ٩٦٤٠ كيلوغرام'],
  ['Hebrew', 'חשבונית מסחרית מספר 4471 השולח חברת סחר כללית בע"מ משקל ברוטו 9640 ק"ג'],
  ['Chinese', '商业发票 编号 TW-4471 卖方 云雾自行车铃有限公司 数量 520 箱 总额 美元 6,240.00'],
  ['numbers only', '1.00 2.00 3,456.78 TWTU4102142 22G1 830610 6760.00 2230.00 -15 +4 (12) 50% 10/11/2026'],
  [
    'the zone of a passport',
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10 PASSPORT UTOPIA Type P Code UTO No.',
  ],
  [
    'a form of ruled lines',
    'Name: ________ Date: ........ Place: ______ ------ Sign here ______ .......... Seal: ____',
  ],
])('text in %s is text', (_, text) => {
  expect(isGarbled(wordsOf(text), 0)).toBe(false);
});

test.each([
  ['moved by 29 places, as glyph numbers without a table', wordsOf(moved(ENGLISH, -29)), 0],
  ['moved by three letters', wordsOf(moved(ENGLISH, 3)), 0],
  [
    'private characters',
    wordsOf(ENGLISH.replace(/[a-z]/gi, (letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0)))),
    0,
  ],
  ['replacement characters', wordsOf(ENGLISH.replace(/[a-z]/gi, '\ufffd')), 0],
  ['control characters', wordsOf(ENGLISH.replace(/[a-z]/gi, '\u0003')), 0],
  ['characters that the font gives no meaning to', wordsOf(ENGLISH), 0.4],
])('%s are no text', (_, words, unmapped) => {
  expect(isGarbled(words, unmapped)).toBe(true);
});

test('a few words are not judged by their shape', () => {
  expect(isGarbled(wordsOf('&200(5 ,192,&( $%&'), 0)).toBe(false);
  expect(isGarbled([], 0)).toBe(false);
});
