import { GREY } from '../../../../events/generator/papers/sheet.ts';
import { labelsLeft, partyLines } from '../../drawing/entries.ts';
import { Paper } from '../../drawing/paper.ts';
import { drawTable } from '../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { numberedMultimodal } from './dangerous-goods-form.ts';
import { emblem, FORM_LOOK, formRow, HOUSE_BLUE, partyAsLines, phoneNumber, smallPrint } from './form.ts';
import { cargoTexts } from './texts-of-cargo.ts';

/** A carrier's declaration, wide: the voyage in a strip, a column for everything that the code asks, most of them empty. */
const carrierDeclaration: Layout = {
  kind: 'dangerous-goods',
  name: 'carrier-declaration',
  languages: ['en', 'es', 'fr', 'de', 'it'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const say = cargoTexts(language);
    const paper = await Paper.open({ landscape: true });
    const { sheet } = paper;
    const left = 36;
    const width = paper.width - 2 * left;
    const look = { ...FORM_LOOK, boldLabels: true };
    emblem(sheet, left, 20, 22);
    sheet.text(voyage.carrier, left + 30, 37, { size: 12, font: sheet.fonts.bold, color: HOUSE_BLUE });
    sheet.text(label('titleDangerous'), left + width, 37, { size: 12, font: sheet.fonts.bold, align: 'right' });
    let y = formRow(
      sheet,
      left,
      50,
      64,
      [
        { label: label('shipper'), value: partyAsLines(consignment.shipper), width: width * 0.32 },
        { label: label('consignee'), value: partyAsLines(consignment.consignee), width: width * 0.32 },
        {
          label: say('booking'),
          value: `${chance.letters(2)}${chance.digits(7)}`,
          width: width * 0.18,
        },
        { label: label('billRef'), value: consignment.billOfLading, width: width * 0.18 },
      ],
      look,
    );
    y = formRow(
      sheet,
      left,
      y,
      28,
      [
        { label: label('vessel'), value: voyage.vessel.name, width: width * 0.28 },
        { label: label('voyage'), value: voyage.voyage, width: width * 0.12 },
        { label: label('loading'), value: `${voyage.loading.code} ${voyage.loading.name}`, width: width * 0.3 },
        { label: label('discharge'), value: `${voyage.discharge.code} ${voyage.discharge.name}`, width: width * 0.3 },
      ],
      look,
    );
    y = formRow(
      sheet,
      left,
      y,
      28,
      [
        {
          label: `${label('containerRef')} / ${label('sizeType')}`,
          value: `${load.container} / ${load.sizeType}`,
          width: width * 0.4,
        },
        { label: label('seal'), value: load.seals.join(' + '), width: width * 0.3 },
        { label: label('emergency'), value: phoneNumber(chance), width: width * 0.3 },
      ],
      look,
    );
    const end = drawTable(
      paper,
      left,
      y + 10,
      [
        { title: label('position'), width: 34 },
        { title: label('unNumber'), width: 54 },
        { title: label('properName'), width: 182 },
        { title: label('hazardClass'), width: 54 },
        { title: label('packingGroup'), width: 54 },
        { title: label('flashPoint'), width: 58 },
        { title: 'EmS', width: 54 },
        { title: 'LQ', width: 26 },
        { title: 'MP', width: 28 },
        { title: label('packages'), width: 92 },
        { title: `${label('grossWeight')} ${notation.weightUnit}`, width: 67, align: 'right' },
        { title: `${label('netWeight')} ${notation.weightUnit}`, width: width - 703, align: 'right' },
      ],
      items.map((item, index) => ({
        cells: [
          String(index + 1),
          item.unNumber,
          item.name,
          item.hazardClass,
          item.packingGroup,
          item.flashPointC === null ? '-' : `${item.flashPointC}°C`,
          chance.one(['F-E, S-D', 'F-A, S-B', 'F-H, S-Q']),
          'N',
          'N',
          `${notation.number(item.packages, 0)} ${item.packageKind}`,
          notation.weight(item.grossKg),
          notation.weight(item.netKg),
        ],
      })),
      { lines: 'all', size: 8, air: 8 },
    );
    const foot = Math.max(end + 30, 440);
    smallPrint(sheet, left, foot, width * 0.55, say('declaration'), 7);
    formRow(
      sheet,
      left + width * 0.6,
      foot - 10,
      50,
      [{ label: say('signedByShipper'), value: ['', `${voyage.receipt}, L. Wickelhain`], width: width * 0.4 }],
      look,
    );
    const parts = { consignee: true, portCodes: true, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** Business software's transport document: a paragraph for each substance in the order of the code, particulars below it. */
const erpParticulars: Layout = {
  kind: 'dangerous-goods',
  name: 'substance-paragraphs',
  languages: ['de', 'en', 'nl', 'fr', 'pt', 'es'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const say = cargoTexts(language);
    const paper = await Paper.open({ face: chance.one(['sans', 'serif'] as const) });
    const { sheet } = paper;
    const left = 54;
    const width = 488;
    sheet.text(label('titleDangerous'), left, 52, { size: 13, font: sheet.fonts.bold });
    sheet.text(say('pageOf'), left + width, 52, { size: 8, align: 'right' });
    sheet.rule(left, 60, width, 1);
    for (const [column, role] of (['shipper', 'consignee'] as const).entries()) {
      sheet.text(label(role), left + column * 250, 76, { size: 7.5, color: GREY });
      partyLines(sheet, left + column * 250, 89, consignment[role]);
    }
    labelsLeft(
      sheet,
      left,
      150,
      [
        [label('billRef'), consignment.billOfLading],
        [label('vessel'), voyage.vessel.name],
        [label('voyage'), voyage.voyage],
        [label('loading'), voyage.loading.name],
        [label('discharge'), voyage.discharge.name],
      ],
      { labelWidth: 118, size: 8.5 },
    );
    labelsLeft(
      sheet,
      left + 250,
      150,
      [
        [label('containerRef'), load.container],
        [label('seal'), load.seals],
        [label('emergency'), phoneNumber(chance)],
      ],
      { labelWidth: 118, size: 8.5 },
    );
    let y = 236;
    for (const [index, item] of items.entries()) {
      sheet.rule(left, y - 13, width, 0.4, GREY);
      sheet.text(`${label('position')} ${(index + 1) * 10}`, left, y, { size: 8 });
      const named = `UN ${item.unNumber}  ${item.name}`;
      sheet.text(named, left + 60, y, { size: 9, font: sheet.fonts.bold });
      const between = `${label('hazardClass')}: ${item.hazardClass}     ${label('packingGroup')}: ${item.packingGroup}`;
      sheet.text(between, left + 60, y + 14, { size: 8.5 });
      if (item.flashPointC !== null) {
        sheet.text(`${label('flashPoint')}: ${notation.number(item.flashPointC, 1)} °C`, left + 300, y + 14, {
          size: 8.5,
        });
      }
      const packed = `${label('packages')}: ${notation.number(item.packages, 0)} ${item.packageKind}`;
      sheet.text(packed, left + 60, y + 27, { size: 8.5 });
      sheet.text(`${label('netWeight')}: ${notation.weight(item.netKg)} ${notation.weightUnit}`, left + 60, y + 40, {
        size: 8.5,
      });
      sheet.text(
        `${label('grossWeight')}: ${notation.weight(item.grossKg)} ${notation.weightUnit}`,
        left + 300,
        y + 40,
        {
          size: 8.5,
        },
      );
      sheet.text(say('marinePollutant'), left + 60, y + 53, { size: 7.5 });
      y += 82;
    }
    sheet.rule(left, y - 13, width, 0.4, GREY);
    const below = smallPrint(sheet, left, y + 8, width, say('declaration'), 7.5);
    sheet.text(`${voyage.receipt}   T. Ostrovelle`, left, below + 26, { size: 9 });
    const parts = { consignee: true, portCodes: false, sizeType: false, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

export const FIFTH_DANGEROUS_GOODS: readonly Layout[] = [numberedMultimodal, carrierDeclaration, erpParticulars];
