import { COUNTRIES } from '../../facts/countries.ts';
import { type PrintedParty, partyIn } from '../../facts/parties.ts';
import type { Sale, SaleLine } from '../../facts/sale.ts';
import type { Desk } from '../../layouts/layout.ts';

/** A sale with what business software adds to and takes off the worth of its lines. Money in cents. */
export interface Settled extends Sale {
  discountPercent: number;
  discountCents: number;
  surchargeCents: number;
  /** What the tax is on. */
  netCents: number;
}

interface Conditions {
  lines?: SaleLine[];
  discountPercent?: number;
  surchargeCents?: number;
  freightCents?: number;
  taxPercent?: number;
}

export function settled(sale: Sale, conditions: Conditions): Settled {
  const {
    lines = sale.lines,
    discountPercent = 0,
    surchargeCents = 0,
    freightCents = sale.freightCents,
    taxPercent = sale.taxPercent,
  } = conditions;
  const goodsCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const discountCents = Math.round((goodsCents * discountPercent) / 100);
  const netCents = goodsCents - discountCents + surchargeCents + freightCents;
  const taxCents = Math.round((netCents * taxPercent) / 100);
  return {
    ...sale,
    lines,
    goodsCents,
    discountPercent,
    discountCents,
    surchargeCents,
    freightCents,
    netCents,
    taxPercent,
    taxCents,
    totalCents: netCents + taxCents,
  };
}

/** Someone else in the same country: where the goods go, who acts for the carrier there. */
export function neighbourOf({ country }: PrintedParty, { set, language, chance }: Desk): PrintedParty {
  const home = COUNTRIES.find(({ code }) => code === country);
  if (!home) throw new RangeError(`no such country: ${country}`);
  return partyIn(home, set, language, chance);
}
