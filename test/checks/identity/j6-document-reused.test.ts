import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../shared/checks/check.ts';
import { j6DocumentReused as j6 } from '../../../shared/checks/identity/j6-document-reused.ts';
import { AS_OF, consignment, hashOf, identity, party, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const bill = transportPaper([
  consignment({ shipper: party('Silverpine Trading'), consignee: party('Ostervale Lamps') }),
]);
const document = (given = {}, evidence = {}) =>
  identity(
    { number: 'L898902C3', surname: 'ERIKSSON', givenNames: 'ANNA', birthDate: '1974-08-12', ...given },
    evidence,
  );
const sighting = (caseId: string, seenAt: string, parties = 'harbour foods|noordkade import'): Sighting => ({
  ...{ caseId, kind: 'identity-number', value: 'UTO:L898902C3', about: 'ERIKSSON, ANNA', seenAt },
  detail: { birthDate: '1974-08-12', parties },
});
const copy: Sighting = {
  caseId: 'NLRTM/A',
  kind: 'file',
  value: hashOf('a'),
  about: 'id.png',
  seenAt: '2026-05-01T00:00:00Z',
};
const found = (...seenElsewhere: Sighting[]) => gist(foundBy(j6, { papers: [bill, document()], seenElsewhere }));
const many = (count: number, seenAt = '2026-05-01T00:00:00Z') =>
  Array.from({ length: count }, (_, at) => sighting(`NLRTM/C${at}`, seenAt));

describe('J6: one document in unrelated cases', () => {
  it('fires at two far ports within a day', () => {
    const [one] = foundBy(j6, { papers: [bill, document()], seenElsewhere: [sighting('SGSIN/A', AS_OF)] });
    expect(one?.message).toContain('was filed within a day in case SGSIN/A too, at a port far from here');
    expect(one).toMatchObject({ severity: 'high', certainty: 'verify', subject: 'L898902C3' });
    expect(found(sighting('BEANR/A', AS_OF), sighting('SGSIN/A', '2026-04-01T00:00:00Z'))).toEqual([]);
  });

  it('asks about the very same file, and about many cases in a month', () => {
    expect(found(sighting('NLRTM/A', '2025-01-01T00:00:00Z'), copy)).toEqual(['L898902C3: medium, verify']);
    expect(found(...many(5))).toEqual(['L898902C3: medium, verify']);
    expect(found(...many(4))).toEqual([]);
    expect(found(...many(5, '2026-01-01T00:00:00Z'))).toEqual([]);
  });

  it('is silent about cases of the same parties, other people, and licences', () => {
    expect(found({ ...sighting('SGSIN/A', AS_OF, 'lamps ostervale|x') })).toEqual([]);
    expect(
      found({
        ...sighting('SGSIN/A', AS_OF),
        about: 'HOLMKVIST, PIRRAN',
        detail: { birthDate: '1985-01-01', parties: 'x' },
      }),
    ).toEqual([]);
    const licence = document({ documentClass: 'driving-licence' });
    expect(foundBy(j6, { papers: [bill, licence], seenElsewhere: many(9) })).toEqual([]);
  });

  it('asks to verify a number read with doubt, and says so where it can not tell', () => {
    const papers = [bill, document({}, { number: seen('L898902C3', 0.5, 'ocr') })];
    expect(gist(foundBy(j6, { papers, seenElsewhere: [sighting('SGSIN/A', AS_OF)] }))).toEqual([
      'L898902C3: high, verify',
    ]);
    expect(reasonNotExamined(j6, { papers: [document()] })).not.toBeNull();
    expect(reasonNotExamined(j6, { papers: [bill, document({ number: null })] })).not.toBeNull();
  });
});
