/** Whom the watchlists at hand name: what K1 and K2 are tried with. */
export interface Listed {
  firms: readonly string[];
  vessel: { name: string; imo: string };
}
