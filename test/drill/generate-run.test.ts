import { describe, expect, it } from 'vitest';
import { listedSamples } from './eval/listed-samples.ts';
import { generateRun } from './generate-run.ts';
import { dossierOf } from './noise/dossier-of.ts';
import { allPlants } from './plants/all-plants.ts';

const listed = listedSamples();
const run = (seed: string, cases: number, planted = 0.5) => [...generateRun({ seed, cases, planted, listed })];

describe('generated consignments', () => {
  it('are the same with the same seed, and others with another', () => {
    const [first, again, other] = [run('a', 6), run('a', 6), run('b', 6)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('come in order of time, each under a reference of its own', () => {
    const cases = run('order', 60);
    const arrivals = cases.map(({ draft }) => draft.truth.arrival);
    expect(arrivals).toEqual(arrivals.toSorted());
    expect(new Set(cases.map(({ draft }) => draft.truth.reference)).size).toBe(60);
  });

  it('plant every kind of discrepancy in its turn', () => {
    const planted = run('turns', 700, 0.9).flatMap(({ label }) =>
      label ? [`${label.check} ${label.difficulty}`] : [],
    );
    const kinds = new Set(allPlants(listed).map(({ check, difficulty }) => `${check} ${difficulty}`));
    expect([...kinds].filter((kind) => !planted.includes(kind))).toEqual([]);
  });

  it('tell one story where nothing was planted: papers, containers and weights agree', () => {
    for (const { draft } of run('honest', 40, 0)) {
      const { truth, papers } = draft;
      for (const { box, grossKg, vgmKg, empty } of truth.containers) {
        if (!empty) expect(Math.abs(vgmKg - grossKg - box.tareKg)).toBeLessThan(0.02 * vgmKg + 200);
        expect(vgmKg).toBeLessThanOrEqual(30_480);
      }
      const invoice = papers.find(({ kind }) => kind === 'invoice');
      if (invoice?.kind !== 'invoice' || draft.oddities.length > 0) continue;
      const { total, subtotal, freight, insurance, lines } = invoice.fields;
      const sum = lines.reduce((so, { amount }) => so + Number(amount), 0);
      expect(Number(subtotal)).toBeCloseTo(sum, 1);
      expect(Number(total)).toBeCloseTo(sum + Number(freight ?? 0) + Number(insurance ?? 0), 1);
    }
  });

  it('become dossiers in the shapes that the readers give, with evidence for every value', () => {
    for (const { draft } of run('shapes', 8)) {
      const { dossier } = dossierOf({ ...draft, scans: [] }, 'shapes');
      expect(dossier.papers.length).toBeGreaterThan(0);
      for (const { reading } of dossier.papers) expect(Object.keys(reading.evidence).length).toBeGreaterThan(3);
    }
  });
});
