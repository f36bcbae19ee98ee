import { paperIn } from '../papers/draft.ts';
import { describe, recode } from './f-classification.ts';
import { rename } from './g-value.ts';
import { both, earlier, one, type Plant } from './plant.ts';

const CHEMICALS = { goods: ({ line }: { line: string }) => line === 'chemical', lines: 1 };

export const controlledPlants: readonly Plant[] = [
  ...one('L1', 'plain', CHEMICALS, (draft, { draw }) => {
    const [text, code] = draw.pick([
      ['Potassium nitrate, technical', '283421'],
      ['Acetone, 99.5 %', '291411'],
      ['Aluminium powder, flake', '760320'],
    ] as const);
    describe(draft, text);
    recode(draft, code);
    return { subject: '', changed: text };
  }),
  ...one('L1', 'subtle', CHEMICALS, (draft, { draw }) => {
    const [text, code] = draw.pick([
      ['Saltpetre for curing', '382499'],
      ['CAS 100-97-0, crystals', '293369'],
      ['Urotropine', '293369'],
    ] as const);
    describe(draft, text);
    recode(draft, code);
    return { subject: '', changed: text };
  }),
  ...both('L2', CHEMICALS, (draft, { draw, difficulty }) => {
    const [text, code] =
      difficulty === 'plain'
        ? draw.pick([
            ['Hydrogen peroxide 35 %', '284700'],
            ['Nitric acid 65 %', '280800'],
          ] as const)
        : draw.pick([
            ['Hydrogen peroxide solution 12.5 %', '284700'],
            ['Sulphuric acid 15.5 %', '280700'],
          ] as const);
    describe(draft, text);
    recode(draft, code);
    return { subject: '', changed: text };
  }),
  ...both(
    'L3',
    CHEMICALS,
    (draft, { difficulty }) => {
      describe(draft, 'Potassium nitrate');
      recode(draft, '283421');
      if (difficulty === 'plain')
        rename(draft, draft.truth.relation.buyer.name, {
          name: 'Bloemenhoek Kappers B.V.',
          address: 'Droomlaan 3, 0000 AX Gouda',
          country: 'NL',
        });
      return {
        subject: '',
        changed: `${paperIn(draft, 'invoice').fields.lines[0]?.netKg} kg of potassium nitrate to somebody who never had any`,
      };
    },
    300,
  ),
  ...both(
    'L4',
    CHEMICALS,
    (draft, { past, draw, difficulty }) => {
      const other = earlier(past.slice(-120), draw, (one) => one.oddities.includes('planted L1'));
      if (other === null) return null;
      const buyer = paperIn(other, 'invoice').fields.buyer;
      if (buyer?.name == null) return null;
      describe(draft, difficulty === 'plain' ? 'Nitromethane' : 'Hexamine');
      recode(draft, difficulty === 'plain' ? '290420' : '293369');
      rename(draft, draft.truth.relation.buyer.name, { name: buyer.name, address: buyer.address ?? '', country: 'NL' });
      return { subject: '', changed: `a second listed substance to ${buyer.name} after ${other.truth.reference}` };
    },
    200,
  ),
];
