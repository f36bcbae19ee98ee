import { mrzLines } from '../../../events/generator/papers/passport.ts';
import type { Truth } from '../truth/truth.ts';
import type { Fields } from './draft.ts';

export type Holder = Truth['driver'];

/** A specimen passport of Utopia, the state that ICAO 9303 invented: the driver's who brings or fetches the box. */
export function passportFields(holder: Holder): Fields<'identity'> {
  const { surname, givenNames, number, birthDate, expiryDate, sex } = holder;
  const latin = { surname: surname.toUpperCase(), givenNames: givenNames.toUpperCase() };
  const person = { ...latin, number, nationality: 'UTO', birthDate, sex, expiryDate };
  return {
    documentClass: 'passport',
    documentType: 'P',
    issuer: 'UTO',
    ...person,
    mrz: {
      format: 'TD3',
      lines: [...mrzLines({ ...holder, issueDate: birthDate })],
      checks: { number: true, birthDate: true, expiryDate: true, composite: true },
    },
    printed: { ...person, nationality: 'UTOPIAN' },
  };
}
