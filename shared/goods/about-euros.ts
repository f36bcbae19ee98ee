/**
 * What a unit of a currency is worth in euros, about: good to within a third, to tell large sums from small ones and for
 * nothing else. Rates of 2025 from general knowledge.
 */
const EUROS: Readonly<Record<string, number>> = {
  ...{ EUR: 1, USD: 0.9, GBP: 1.17, CHF: 1.05, JPY: 0.006, CNY: 0.125, HKD: 0.115, SGD: 0.68, AUD: 0.58, NZD: 0.53 },
  ...{ CAD: 0.65, SEK: 0.088, NOK: 0.085, DKK: 0.134, PLN: 0.23, CZK: 0.04, HUF: 0.0025, TRY: 0.024, INR: 0.0105 },
  ...{ KRW: 0.00065, TWD: 0.028, THB: 0.026, MYR: 0.2, IDR: 0.000055, PHP: 0.0155, VND: 0.000035, BRL: 0.16 },
  ...{ MXN: 0.048, ZAR: 0.049, AED: 0.245, SAR: 0.24, ILS: 0.25, EGP: 0.018, MAD: 0.093, RON: 0.2, BGN: 0.51 },
};

/** Null for a currency that is not in the table. */
export function aboutEuros(amount: number, currency: string | null): number | null {
  const rate = EUROS[currency ?? ''];
  return rate === undefined ? null : amount * rate;
}
