import { mrzLines, passportPdf } from '../../../../events/generator/papers/passport.ts';
import { personOf } from '../../facts/person.ts';
import { identityTruth } from '../../layouts/identity-truth.ts';
import type { Layout } from '../../layouts/layout.ts';
import { specimenZones } from '../../layouts/specimen-zones.ts';

/** The data page of a passport, its zone in Courier: OCR-B is no standard font of PDF. */
const passport: Layout = {
  kind: 'identity',
  name: 'passport',
  languages: ['en'],
  async draw({ set, chance }) {
    const person = personOf(set, chance);
    const lines = mrzLines(person);
    return {
      paper: { pages: 1, save: () => passportPdf(person) },
      truth: identityTruth(person, 'TD3', lines),
    };
  },
};

export const FIRST_IDENTITY: readonly Layout[] = [passport, specimenZones('dev')];
