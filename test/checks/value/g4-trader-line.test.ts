import { describe, expect, it } from 'vitest';
import { g4TraderLine } from '../../../shared/checks/value/g4-trader-line.ts';
import type { TraderExperience } from '../../../shared/experience/experience.ts';
import { trader } from '../../experience/seen-values.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { BUYER, soldFor } from './priced-goods.ts';

const given = (past: Partial<TraderExperience>, hsCode = '691200') => ({
  papers: [soldFor(10, { hsCode })],
  experience: { goods: [], substances: [], traders: [trader(past)] },
});

describe('G4: goods outside the line of a trader', () => {
  it('fires for goods of a section that the trader never dealt in', () => {
    const [one] = foundBy(g4TraderLine, given({ headings: { '0901': 12, '0902': 8 } }));
    expect(one).toMatchObject({ subject: BUYER, certainty: 'likely' });
    expect(one?.message).toContain('HS 691200, but dealt in headings 0901, 0902 in 20 earlier cases');
  });

  it('is silent for goods of the same section, and for traders of anything', () => {
    expect(foundBy(g4TraderLine, given({ headings: { '7013': 20 } }))).toEqual([]);
    const anything = { '0901': 5, '6109': 5, '8471': 5, '9403': 5 };
    expect(foundBy(g4TraderLine, given({ headings: anything }))).toEqual([]);
  });

  it('needs five closed cases and a code', () => {
    expect(gist(foundBy(g4TraderLine, given({ cases: 5, headings: { '0901': 5 } })))).toHaveLength(1);
    expect(reasonNotExamined(g4TraderLine, given({ cases: 4, headings: { '0901': 4 } }))).not.toBeNull();
    expect(reasonNotExamined(g4TraderLine, given({ headings: { '0901': 20 } }, ''))).not.toBeNull();
    expect(reasonNotExamined(g4TraderLine, { papers: [soldFor(10)] })).not.toBeNull();
  });
});
