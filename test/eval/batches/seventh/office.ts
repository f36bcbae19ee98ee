import type { Chance } from '../../facts/chance.ts';
import { COUNTRIES } from '../../facts/countries.ts';
import { type PrintedParty, partyIn } from '../../facts/parties.ts';
import type { Sale, SaleLine } from '../../facts/sale.ts';
import type { Desk } from '../../layouts/layout.ts';
import { sundry } from './sundry.ts';

/** Bank, register and contact lines of a firm, all invented: codes that no bank or register gave out. */
export function officeOf(seller: PrintedParty, { language, chance }: Desk) {
  const word = (name: Parameters<typeof sundry>[1]) => sundry(language, name);
  const site = seller.name
    .split(' ')[0]
    ?.normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return {
    iban: `QQ${chance.digits(2)} 0000 ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(4)}`,
    bic: `QQQQ${seller.country}22`,
    bank: `${chance.one(['Sundrow', 'Fallowbrook', 'Corvane'])} ${word('bank')}`,
    vat: `${seller.country}${chance.digits(9)}`,
    register: `${word('register')} ${chance.letters(1)} ${chance.digits(6)}`,
    phone: `+00 ${chance.digits(2)} 555 0${chance.digits(3)}`,
    mail: `office@${site}.example`,
    site: `www.${site}.example`,
  };
}

/** Another firm of the country that a party is in: a consignee who is not the buyer, an agent. */
export function neighbourOf({ country }: PrintedParty, { set, language, chance }: Desk): PrintedParty {
  const own = COUNTRIES.find(({ code }) => code === country) ?? chance.one(COUNTRIES);
  return partyIn(own, set, language, chance);
}

export interface DiscountedSale extends Sale {
  /** Per cent off, line by line. */
  discounts: number[];
}

/** The sale with some lines at a reduced price: amounts, tax and total follow. */
export function discounted(sale: Sale, chance: Chance): DiscountedSale {
  const discounts = sale.lines.map(() => chance.one([0, 0, 5, 10, 12]));
  const lines = sale.lines.map(
    (line, index): SaleLine => ({
      ...line,
      amountCents: Math.round((line.amountCents * (100 - (discounts[index] ?? 0))) / 100),
    }),
  );
  return { ...summedAgain({ ...sale, lines }), discounts };
}

export function summedAgain(sale: Sale): Sale {
  const goodsCents = sale.lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const taxCents = Math.round(((goodsCents + sale.freightCents) * sale.taxPercent) / 100);
  return { ...sale, goodsCents, taxCents, totalCents: goodsCents + sale.freightCents + taxCents };
}
