import { rgb } from 'pdf-lib';
import type { Sheet } from '../../../../events/generator/papers/sheet.ts';
import { Paper } from '../../drawing/paper.ts';
import { broken } from '../../drawing/table.ts';
import { dangerousFacts, dangerousTruth } from '../../layouts/dangerous-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { FORM_LOOK, formRow, partyAsLines, phoneNumber, smallPrint } from './form.ts';
import { cargoTexts } from './texts-of-cargo.ts';

const LEFT = 40;
const WIDTH = 515;
const HALF = WIDTH / 2;
const WARNING = rgb(0.72, 0.1, 0.1);

/** The form for all ways of transport: boxes 1 to 22, the goods in an open box in the order of the code, hatched at its sides. */
export const numberedMultimodal: Layout = {
  kind: 'dangerous-goods',
  name: 'numbered-multimodal',
  languages: ['en', 'de', 'fr', 'en', 'es', 'nl', 'it', 'pt'],
  async draw(desk) {
    const { language, chance, notation, label } = desk;
    const facts = dangerousFacts(desk);
    const { voyage, consignment, load, items } = facts;
    const say = cargoTexts(language);
    const paper = await Paper.open({});
    const { sheet } = paper;
    const look = { ...FORM_LOOK, typed: chance.likely(0.6), size: 8.2 };
    for (const x of [LEFT - 12, LEFT + WIDTH + 4]) hatched(sheet, x, 40, 752);
    sheet.text(label('titleDangerous'), LEFT, 32, { size: 11, font: sheet.fonts.bold });
    formRow(
      sheet,
      LEFT,
      40,
      72,
      [{ label: `1. ${label('shipper')}`, value: partyAsLines(consignment.shipper), width: HALF }],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      40,
      36,
      [
        { label: `2. ${label('billRef')}`, value: consignment.billOfLading, width: HALF * 0.6 },
        { label: '3.', value: say('pageOf'), width: HALF * 0.4 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT + HALF,
      76,
      36,
      [
        { label: `4. ${say('shipperReference')}`, value: `${chance.letters(2)}-${chance.digits(5)}`, width: HALF / 2 },
        { label: `5. ${say('forwardingAgent')}`, value: chance.digits(6), width: HALF / 2 },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT,
      112,
      72,
      [
        { label: `6. ${label('consignee')}`, value: partyAsLines(consignment.consignee), width: HALF },
        { label: `7. ${say('carrier')}`, value: voyage.carrier, width: HALF },
      ],
      look,
    );
    sheet.frame(LEFT + HALF, 184, HALF, 66);
    smallPrint(sheet, LEFT + HALF + 4, 194, HALF - 8, say('declaration'), 6.3);
    formRow(
      sheet,
      LEFT,
      184,
      66,
      [{ label: `9. ${say('handlingInformation')}`, value: phoneNumber(chance), width: HALF }],
      look,
    );
    const third = WIDTH / 4;
    const top = formRow(
      sheet,
      LEFT,
      250,
      32,
      [
        {
          label: `10. ${label('vessel')} / ${label('voyage')}`,
          value: `${voyage.vessel.name} / ${voyage.voyage}`,
          width: third * 1.4,
        },
        { label: `11. ${label('loading')}`, value: voyage.loading.name, width: third * 0.8 },
        { label: `12. ${label('discharge')}`, value: voyage.discharge.name, width: third * 0.8 },
        { label: `13. ${label('delivery')}`, value: voyage.delivery, width: third },
      ],
      look,
    );
    const bottom = 680;
    sheet.frame(LEFT, top, WIDTH, bottom - top);
    const edges = [LEFT, LEFT + 80, LEFT + 355, LEFT + 437, LEFT + WIDTH];
    const titles = [
      `14. ${label('marks')}`,
      `${label('packages')}; ${label('unNumber')}; ${label('properName')}; ${label('hazardClass')}; ${label('packingGroup')}; ${label('flashPoint')}`,
      `${label('grossWeight')} (${notation.weightUnit})`,
      `${label('netWeight')} (${notation.weightUnit})`,
    ];
    for (const [column, title] of titles.entries()) {
      smallPrint(
        sheet,
        (edges[column] ?? 0) + 4,
        top + 9,
        (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 8,
        title,
        6.3,
      );
    }
    for (const edge of edges.slice(2, 4)) sheet.upright(edge, top, bottom - top, 0.5);
    const font = look.typed ? sheet.fonts.mono : sheet.fonts.plain;
    let y = top + 52;
    for (const item of items) {
      const flash = item.flashPointC === null ? '' : `, (${item.flashPointC}°C c.c.)`;
      const shipped = `UN ${item.unNumber}, ${item.name}, ${item.hazardClass}, PG ${item.packingGroup}${flash}`;
      const lines = [
        `${notation.number(item.packages, 0)} ${item.packageKind}`,
        ...broken(shipped, font, 8.2, 265),
        say('marinePollutant'),
      ];
      sheet.text('N/M', LEFT + 6, y, { size: 8.2, font });
      sheet.text(notation.weight(item.grossKg), (edges[3] ?? 0) - 5, y, { size: 8.2, font, align: 'right' });
      sheet.text(notation.weight(item.netKg), (edges[4] ?? 0) - 5, y, { size: 8.2, font, align: 'right' });
      for (const line of lines) {
        sheet.text(line, (edges[1] ?? 0) + 4, y, { size: 8.2, font });
        y += 11;
      }
      y += 26;
    }
    const heavy = items.reduce((sum, { grossKg }) => sum + grossKg, load.tareKg);
    const fifth = WIDTH / 5;
    const foot = formRow(
      sheet,
      LEFT,
      bottom,
      34,
      [
        { label: `15. ${label('containerRef')}`, value: load.container, width: fifth },
        { label: `16. ${label('seal')}`, value: load.seals.join(' '), width: fifth },
        { label: `17. ${label('sizeType')}`, value: load.sizeType, width: fifth },
        { label: `18. ${label('tare')} (${notation.weightUnit})`, value: notation.weight(load.tareKg), width: fifth },
        {
          label: `19. ${label('totalRow')}: ${label('grossWeight')} + ${label('tare')}`,
          value: notation.weight(heavy),
          width: fifth,
        },
      ],
      look,
    );
    formRow(
      sheet,
      LEFT,
      foot,
      70,
      [
        { label: `20. ${say('packingCertificate')}`, value: ['', 'M. Duinroth'], width: WIDTH / 3 },
        { label: '21.', value: '', width: WIDTH / 3 },
        { label: `22. ${label('shipper')}`, value: [consignment.shipper.name, '', voyage.receipt], width: WIDTH / 3 },
      ],
      look,
    );
    const parts = { consignee: true, portCodes: false, sizeType: true, seals: true, flashPoint: true };
    return { paper, truth: dangerousTruth(facts, { ...parts, net: true, gross: true }, notation) };
  },
};

/** The bars down both sides by which such papers are known from afar. */
function hatched(sheet: Sheet, x: number, y: number, height: number): void {
  for (let at = y; at < y + height; at += 14) sheet.fill(x, at, 8, 8, WARNING);
}
