import { describe, expect, it } from 'vitest';
import { Screener } from '../../../shared/watchlists/screener.ts';
import { listed } from '../invented-entries.ts';

function reasons(asked: string, name: string): string[] {
  const [match] = Screener.over([listed(name)]).screen({ name: asked, type: 'person' }, 0);
  return (match?.reasons ?? []).map(({ speaks, text }) => `${speaks}: ${text}`);
}

describe('the reasons of a match', () => {
  it('name words that are the same, and how common they are', () => {
    expect(reasons('Ivan Quandrell', 'Ivan Quandrell')).toEqual(['for: “quandrell” (rare), “ivan” (common) the same']);
  });

  it('name words that are spelt otherwise, and by how much', () => {
    expect(reasons('Aldemar Quandrel', 'Aldemar Quandrell')).toContain(
      'for: “quandrel” is another spelling of “quandrell”',
    );
    expect(reasons('Aldmear Quandrell', 'Aldemar Quandrell')).toContain(
      'for: “aldmear” is one letter or so from “aldemar”',
    );
  });

  it('name words joined or split as they stand on both sides', () => {
    expect(reasons('Aldemar Quan Drell', 'Aldemar Quandrell').join()).toContain('“quan drell”');
    expect(reasons('AldemarQuandrell', 'Aldemar Quandrell')).toEqual([
      'for: “aldemarquandrell” is another spelling of “aldemar quandrell”',
    ]);
  });

  it('name initials', () => {
    expect(reasons('A. Quandrell', 'Aldemar Quandrell')).toContain('for: “a” fits “aldemar” by its initial');
  });

  it('name what is on one side only', () => {
    expect(reasons('Aldemar Tobias Quandrell', 'Aldemar Quandrell')).toContain(
      'against: “tobias” is only in the name that was asked for',
    );
    expect(reasons('Aldemar Quandrell', 'Aldemar Tobias Vexmoor Quandrell')).toContain(
      'against: “tobias”, “vexmoor” are only in the listed name',
    );
  });

  it('name four words of many', () => {
    const more = 'Vexmoor Ossivane Tarnfeld Velizharov Beltrai Ostremond';
    expect(reasons(`Aldemar Quandrell ${more}`, 'Aldemar Quandrell').at(-1)).toMatch(
      /^against: (“\w+”, ){3}“\w+” and 2 more are/,
    );
  });

  it('say nothing of particles, titles and legal forms', () => {
    expect(reasons('Mr. Joost van der Vexmoor', 'Joost Vexmoor')).toEqual([
      'for: “vexmoor” (rare), “joost” (common) the same',
    ]);
  });

  it('speak of words that were read as they are compared', () => {
    expect(reasons('Альдемар Квандрелл', 'Aldemar Quandrell').join()).toMatch(
      /“aldemar”.*“kvandrell” is .* “quandrell”/,
    );
  });
});
