import { describe, expect, it } from 'vitest';
import type { EntryType } from '../../../shared/watchlists/entry.ts';
import { ALERT } from '../../../shared/watchlists/screener.ts';
import { COMPLAINTS } from '../../bench/screening/quality/complaints.ts';
import { listed, scoreOf } from '../invented-entries.ts';

const score = (asked: string, name: string, type: EntryType, listedType = type) =>
  scoreOf({ name: asked, type }, listed(name, { type: listedType }));

describe('what users complain of in screeners', () => {
  it.each(COMPLAINTS.filter(({ same }) => !same))('is no alert: $asked against $listed', (one) => {
    expect(score(one.asked, one.listed, one.type, one.listedType)).toBeLessThan(ALERT);
  });

  it.each(COMPLAINTS.filter(({ same }) => same))('is found: $asked, listed as $listed', (one) => {
    expect(score(one.asked, one.listed, one.type, one.listedType)).toBeGreaterThanOrEqual(ALERT);
  });
});

describe('words that many names have', () => {
  it.each<[string, string, string, EntryType]>([
    ['a legal form', 'LLC', 'VELIZHAROV LLC', 'organisation'],
    ['a legal form in full', 'Joint Stock Company', 'OSSIVANE JOINT STOCK COMPANY', 'organisation'],
    ['a legal form in Cyrillic', 'ООО', 'ООО Велижаров', 'organisation'],
    ['two legal forms', 'Co. Ltd.', 'OSSIVANE CO., LTD.', 'organisation'],
    ['a title', 'Mr', 'Mr Aldemar Quandrell', 'person'],
    ['titles', 'Dr. Sheikh Haji', 'Sheikh Haji Aldemar Quandrell', 'person'],
    ['a particle', 'Van der', 'Joost van der Vexmoor', 'person'],
    ['a country', 'Iran', 'Ossivane Lines of Iran', 'organisation'],
    ['a country in full', 'Islamic Republic of Iran', 'Islamic Republic of Iran Ossivane Lines', 'organisation'],
    ['words of trade', 'International Shipping', 'Velizharov International Shipping', 'organisation'],
    ['what a ship is', 'Tanker', 'Tanker QUIET MERIDIAN', 'vessel'],
    ['a number', '7', 'MERIDIAN 7', 'vessel'],
    ['a common given name', 'Mohammed', 'Mohammed Velizharov', 'person'],
    ['a common family name', 'Ivanov', 'Aldemar Ivanov', 'person'],
    ['an initial', 'A', 'A. Quandrell', 'person'],
  ])('are no alert alone: %s', (_, asked, name, type) => {
    expect(score(asked, name, type)).toBeLessThan(ALERT);
  });

  it.each<[string, string, string, EntryType]>([
    ['an address', '12 Harbour Street, Rotterdam', 'Aldemar Quandrell', 'person'],
    ['an address with a listed street', '12 Meridian Street, Rotterdam', 'Meridian Shipping', 'organisation'],
    ['TO ORDER', 'TO ORDER', 'Order Lines', 'organisation'],
    ['nothing but signs', '***', 'Aldemar Quandrell', 'person'],
  ])('and so is %s', (_, asked, name, type) => {
    expect(score(asked, name, type)).toBeLessThan(ALERT);
  });
});

it('a given name alone is no alert against a firm of that name, whatever sort of party is asked for', () => {
  for (const type of ['person', undefined] as const) {
    const subject = type === undefined ? { name: 'EMMA' } : { name: 'EMMA', type };
    expect(scoreOf(subject, listed('EMMA LLC', { type: 'organisation' }))).toBeLessThan(ALERT);
  }
  expect(scoreOf({ name: 'EMMA LLC' }, listed('EMMA LLC', { type: 'organisation' }))).toBeGreaterThanOrEqual(ALERT);
});

describe('firms and ships of one name', () => {
  it.each<[string, string, EntryType]>([
    ['MERIDIAN 7893', 'MERIDIAN 7614', 'vessel'],
    ['MERIDIAN SEVEN', 'MERIDIAN EIGHT', 'vessel'],
    ['MERIDIAN VII', 'MERIDIAN VIII', 'vessel'],
    ['Ossivane Brigade 44', 'Ossivane Brigade 45', 'organisation'],
  ])('are others by their number: %s, %s', (asked, name, type) => {
    expect(score(asked, name, type)).toBeLessThan(ALERT);
  });

  it.each<[string, string, EntryType]>([
    ['MERIDIAN SEVEN', 'MERIDIAN 7', 'vessel'],
    ['MERIDIAN VII', 'MERIDIAN 7', 'vessel'],
    ['M/V QUIET MERIDIAN', 'QUIET MERIDIAN', 'vessel'],
    ['Ossivane Brigade Forty-Four', 'Ossivane Brigade 44', 'organisation'],
    ['Velizharov Maritime GmbH', 'Velizharov Maritime LLC', 'organisation'],
    ['ООО Велижаров Маритайм', 'Velizharov Maritaym LLC', 'organisation'],
    ['Velizharov Maritime Limied', 'Velizharov Maritime', 'organisation'],
    ['Velizharov MGMT S.A.R.L.', 'Velizharov Management S.A.R.L.', 'organisation'],
    ['Velizharov INTL Trdg Ltd', 'Velizharov International Trading Ltd', 'organisation'],
    ['欧西万贸易有限公司', 'Ouxiwan Maoyi Youxian Gongsi', 'organisation'],
    ['M/V KALNIA', 'KALNIA', 'vessel'],
    ['KALNIA NO. 3', 'KALNIA 3', 'vessel'],
    ['OSSIVANE TRADING LLC, P.O. Box 1144, Ostervale', 'Ossivane Trading LLC', 'organisation'],
    ['VELIZHAROV & OSSIVANE', 'Velizharov and Ossivane Ltd', 'organisation'],
  ])('are the same however number and form are written: %s, %s', (asked, name, type) => {
    expect(score(asked, name, type)).toBeGreaterThanOrEqual(ALERT);
  });
});
