import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { saleOf } from '../../facts/sale.ts';
import type { Layout } from '../../layouts/layout.ts';
import { ALL_PACKING, packingSums, packingTruth } from '../../layouts/packing-truth.ts';
import { boxes, fittingSize, linesOf, paragraph, withEnglish } from './form.ts';
import { barCode, footColumns, logo, tiles, tintOf } from './modern.ts';
import { officeOf } from './office.ts';
import { sundry } from './sundry.ts';

const LEFT = 42;
const WIDTH = 511;
const RIGHT = LEFT + WIDTH;

/** The layout key: the same boxes as its invoice, goods in open columns, the sums in boxes at the foot. */
const layoutKey: Layout = {
  kind: 'packing-list',
  name: 'layout-key-packing',
  languages: ['en', 'fr', 'es', 'de', 'pt', 'it'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(2, 6), chance);
    const paper = await Paper.open({ face: chance.one(['sans', 'typewriter']) });
    const { sheet } = paper;
    const half = WIDTH / 2;
    const title = label('titlePacking').toUpperCase();
    sheet.text(title, RIGHT, 36, {
      size: fittingSize([title], sheet.fonts.bold, 13, half + 60),
      font: sheet.fonts.bold,
      align: 'right',
    });
    const at = (x: number, y: number, height: number) => ({ x: LEFT + x, y, width: half, height });
    boxes(sheet, at(0, 44, 70), [[withEnglish(desk, 'shipper'), linesOf(sale.seller), 1]]);
    boxes(sheet, at(0, 114, 70), [[withEnglish(desk, 'consignee'), linesOf(sale.buyer), 1]]);
    boxes(sheet, at(half, 44, 35), [
      [withEnglish(desk, 'invoiceNumber'), sale.invoiceNumber, 1],
      [withEnglish(desk, 'date'), notation.date(sale.date), 1],
    ]);
    boxes(sheet, at(half, 79, 35), [
      [withEnglish(desk, 'orderNumber'), sale.orderNumber, 1],
      [sundry(language, 'forwarderRef'), chance.digits(6), 1],
    ]);
    boxes(sheet, at(half, 114, 35), [[withEnglish(desk, 'containerRef'), sale.containers.join('  '), 1]]);
    boxes(sheet, at(half, 149, 35), [
      [withEnglish(desk, 'origin'), sale.origin.name, 1],
      [withEnglish(desk, 'billRef'), sale.billOfLading, 1],
    ]);
    const mark = sale.buyer.name.slice(0, 4).toUpperCase();
    const unit = notation.weightUnit;
    drawTable(
      paper,
      LEFT,
      184,
      [
        { title: label('marks'), width: 66 },
        { title: label('packages'), width: 84 },
        { title: label('description'), width: 128 },
        { title: label('hs'), width: 58 },
        { title: `${label('netWeight')} (${unit})`, width: 62, align: 'right' },
        { title: `${label('grossWeight')} (${unit})`, width: 62, align: 'right' },
        { title: label('measure'), width: 51, align: 'right' },
      ],
      sale.lines.map((line, index) => ({
        cells: [
          `${mark}\n${index + 1}/${sale.lines.length}`,
          `${notation.number(line.packages, 0)} ${line.packageKind}`,
          line.description,
          line.hs,
          notation.weight(line.netKg),
          notation.weight(line.grossKg),
          notation.number(line.grossKg / 290, 3),
        ],
      })),
      { lines: 'head', headFill: false, size: 7.5, air: 9 },
    );
    sheet.frame(LEFT, 184, WIDTH, 456);
    const sums = packingSums(sale);
    const total = label('totalRow');
    boxes(sheet, { x: LEFT, y: 640, width: WIDTH, height: 34 }, [
      [`${total} - ${label('packages')}`, notation.number(sums.packages, 0), 1],
      [`${total} - ${label('netWeight')}`, `${notation.weight(sums.netKg)} ${unit}`, 1],
      [`${total} - ${label('grossWeight')}`, `${notation.weight(sums.grossKg)} ${unit}`, 1],
    ]);
    boxes(sheet, { x: LEFT, y: 674, width: WIDTH, height: 80 }, [
      [withEnglish(desk, 'remarks'), '', 1],
      [sundry(language, 'placeAndDate'), `${sale.seller.lines[1] ?? ''}, ${notation.date(sale.date)}`, 1],
    ]);
    return { paper, truth: packingTruth(sale, ALL_PACKING, notation) };
  },
};

/** What a small firm's software sends along: tiles, net and gross weight one above the other in a cell with their unit. */
const deliveryTiles: Layout = {
  kind: 'packing-list',
  name: 'shipment-tiles',
  languages: ['en', 'nl', 'de', 'it', 'pt'],
  async draw(desk) {
    const { set, language, chance, notation, label } = desk;
    const sale = saleOf(set, language, chance.whole(1, 6), chance);
    const office = officeOf(sale.seller, desk);
    const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
    const tint = tintOf(chance);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const weight = (kg: number) => `${notation.weight(kg)} ${notation.weightUnit}`;
    logo(sheet, LEFT, 36, 52, tint, chance);
    sheet.text(label('titlePacking'), LEFT + 66, 60, { size: 18, font: sheet.fonts.bold, color: tint });
    sheet.text(office.site, LEFT + 66, 76, { size: 8.5, color: GREY });
    barCode(sheet, RIGHT - 100, 40, 100, 26, chance);
    sheet.text(label('buyer'), LEFT, 118, { size: 7.5, color: GREY });
    partyLines(sheet, LEFT, 132, sale.buyer, { size: 10 });
    sheet.text(label('seller'), LEFT + 280, 118, { size: 7.5, color: GREY });
    partyLines(sheet, LEFT + 280, 132, sale.seller, { size: 10 });
    const y = tiles(
      sheet,
      { x: LEFT, y: 196, width: WIDTH },
      [
        [label('invoiceNumber'), sale.invoiceNumber],
        [label('orderNumber'), sale.orderNumber],
        [label('date'), notation.date(sale.date)],
        [word('shippingMethod'), chance.one(['Express', 'Standard', 'Freight'])],
      ],
      { filled: true },
    );
    const end = drawTable(
      paper,
      LEFT,
      y + 16,
      [
        { title: label('description'), width: 205 },
        { title: word('ordered'), width: 92, align: 'right' },
        { title: label('packages'), width: 104 },
        { title: `${label('netWeight')}\n${label('grossWeight')}`, width: 110, align: 'right' },
      ],
      sale.lines.map((line) => ({
        cells: [
          `${line.description}\n${word('articleNumber')} ${chance.digits(6)}`,
          `${notation.number(line.quantity, 0)} ${line.unit}`,
          `${notation.number(line.packages, 0)} x ${line.packageKind}`,
          `${weight(line.netKg)}\n${weight(line.grossKg)}`,
        ],
      })),
      { lines: 'rows', headFill: false, size: 9, air: 10 },
    );
    const sums = packingSums(sale);
    const total = label('totalRow');
    tiles(
      sheet,
      { x: LEFT + 130, y: end + 16, width: WIDTH - 130 },
      [
        [`${total} ${label('packages')}`, notation.number(sums.packages, 0)],
        [`${total} ${label('netWeight')}`, weight(sums.netKg)],
        [`${total} ${label('grossWeight')}`, weight(sums.grossKg)],
      ],
      { filled: true },
    );
    paragraph(sheet, word('thanks'), { x: LEFT, y: end + 80, width: WIDTH, size: 8 });
    footColumns(sheet, { x: LEFT, y: 784, width: WIDTH }, [
      [office.register, `${word('vatNumber')} ${office.vat}`],
      [office.mail, office.phone],
      [`IBAN ${office.iban}`, `BIC ${office.bic}`],
    ]);
    return { paper, truth: packingTruth(sale, { ...ALL_PACKING, containers: false }, notation) };
  },
};

export const FORM_PACKING_LISTS: readonly Layout[] = [layoutKey, deliveryTiles];
