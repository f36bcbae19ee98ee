import { describe, expect, it } from 'vitest';
import { withoutAddress } from '../../../shared/watchlists/names/address-tail.ts';

describe('a name with an address behind it', () => {
  it.each([
    ['Aldemar Quandrell, 14 Harbour Street, Ostervale', 'Aldemar Quandrell'],
    ['OSSIVANE TRADING LLC\n14 Lantern Quay\nOstervale', 'OSSIVANE TRADING LLC'],
    ['Ossivane Trading LLC 14 Harbour Street Ostervale', 'Ossivane Trading LLC'],
    ['Ossivane GmbH, Hafenstrasse 14, Ostervale', 'Ossivane GmbH'],
    ['Ossivane Trading P.O. Box 1144 Ostervale', 'Ossivane Trading'],
  ])('is the name alone: %j', (written, name) => {
    expect(withoutAddress(written)).toBe(name);
  });

  it.each([
    'Aldemar Quandrell',
    'QUANDRELL, Aldemar',
    'Ossivane Lines 14',
    'QUIET MERIDIAN 3, 4',
    'Company 14 Trading LLC',
    '14 Harbour Street, Ostervale',
    'Street of 14, Ltd',
    '',
  ])('is whole where it has none, or is one: %j', (name) => {
    expect(withoutAddress(name)).toBe(name);
  });
});
