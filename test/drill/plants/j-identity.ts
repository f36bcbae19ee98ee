import { mrzDigit } from '../../../events/generator/check-digits.ts';
import { mrzLines } from '../../../events/generator/papers/passport.ts';
import { type Draft, firstOf, paperIn, papersIn } from '../papers/draft.ts';
import { passportFields } from '../papers/identity.ts';
import { dayAfter } from '../world/calendar.ts';
import { personName } from '../world/names.ts';
import { both, earlier, one, type Plant } from './plant.ts';

const WITH_IDENTITY = { papers: ['identity'] } as const;

export const identityPlants: readonly Plant[] = [
  ...both('J1', WITH_IDENTITY, (draft, { difficulty }) => {
    const { fields } = paperIn(draft, 'identity');
    const { driver } = draft.truth;
    if (fields.mrz === null) return null;
    const right = mrzDigit(driver.number.padEnd(9, '<'));
    const wrong = String((Number(right) + 4) % 10);
    if (difficulty === 'plain') {
      fields.mrz = {
        ...fields.mrz,
        lines: [...mrzLines({ ...driver, issueDate: driver.birthDate, wrongNumberDigit: wrong })],
        checks: { ...fields.mrz.checks, number: false },
      };
    } else {
      const [first = '', second = ''] = fields.mrz.lines;
      const last = String((Number(second.at(-1)) + 3) % 10);
      fields.mrz = {
        ...fields.mrz,
        lines: [first, second.slice(0, -1) + last],
        checks: { ...fields.mrz.checks, composite: false },
      };
    }
    return {
      subject: '',
      changed: difficulty === 'plain' ? 'wrong check digit of the number' : 'wrong check digit over all',
    };
  }),
  ...both('J2', WITH_IDENTITY, (draft, { difficulty }) => {
    const expiryDate = dayAfter(draft.truth.asOf.slice(0, 10), difficulty === 'plain' ? -400 : -3);
    paperIn(draft, 'identity').fields = passportFields({ ...draft.truth.driver, expiryDate });
    return { subject: '', changed: `expired on ${expiryDate}` };
  }),
  ...both('J3', WITH_IDENTITY, (draft, { draw, difficulty }) => {
    const { fields } = paperIn(draft, 'identity');
    const other = personName(draw);
    if (difficulty === 'plain') fields.printed.surname = `${other.surname}ke`.toUpperCase();
    else fields.printed.birthDate = dayAfter(draft.truth.driver.birthDate, 3);
    return {
      subject: '',
      changed:
        difficulty === 'plain'
          ? `printed surname ${fields.printed.surname}`
          : `printed date of birth ${fields.printed.birthDate}`,
    };
  }),
  ...one('J4', 'plain', WITH_IDENTITY, (draft) => {
    const { fields } = paperIn(draft, 'identity');
    rezone(draft, (line) => line.replaceAll('UTO', 'QQX'));
    Object.assign(fields, { issuer: 'QQX', nationality: 'QQX' });
    return { subject: '', changed: 'issuer QQX, which no state bears' };
  }),
  ...one('J4', 'subtle', WITH_IDENTITY, (draft) => {
    const number = '00000000';
    paperIn(draft, 'identity').fields = passportFields({ ...draft.truth.driver, number });
    return { subject: number, changed: `number ${number}` };
  }),
  ...both(
    'J5',
    WITH_IDENTITY,
    (draft, { past, draw, difficulty }) => {
      const other = earlier(past, draw, (one) =>
        papersIn(one, 'identity').some(
          ({ fields }) => fields.number === one.truth.driver.number && fields.issuer === 'UTO',
        ),
      );
      if (other === null) return null;
      const { driver } = other.truth;
      const holder =
        difficulty === 'plain'
          ? { ...draft.truth.driver, number: driver.number }
          : {
              ...driver,
              givenNames: `${draw.pick(['Norvel', 'Pirran'])} ${driver.givenNames.split(' ')[1]}`,
              birthDate: dayAfter(driver.birthDate, 4000),
            };
      paperIn(draft, 'identity').fields = passportFields(holder);
      return {
        subject: driver.number,
        changed: `number of ${driver.surname} in ${other.truth.reference}, now ${holder.givenNames} ${holder.surname}`,
      };
    },
    60,
  ),
  ...both(
    'J6',
    WITH_IDENTITY,
    (draft, { past, draw, difficulty }) => {
      const most = difficulty === 'plain' ? 1 : 4000;
      const fits = (one: Draft) =>
        papersIn(one, 'identity').length > 0 &&
        one.truth.relation !== draft.truth.relation &&
        Math.abs(Date.parse(one.truth.arrival) - Date.parse(draft.truth.arrival)) <= most * 86_400_000;
      const other = earlier(past, draw, fits);
      if (other === null) return null;
      const theirs = paperIn(other, 'identity');
      Object.assign(paperIn(draft, 'identity'), {
        fields: structuredClone(theirs.fields),
        bytesOf: theirs.bytesOf ?? `${other.truth.reference} ${theirs.file}`,
      });
      return { subject: theirs.fields.number ?? '', changed: `the document of ${other.truth.reference} again` };
    },
    60,
  ),
];

function rezone(draft: Draft, change: (line: string) => string): void {
  const { mrz } = firstOf(papersIn(draft, 'identity')).fields;
  if (mrz !== null) mrz.lines = mrz.lines.map(change);
}
