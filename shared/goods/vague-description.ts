import anyAscii from 'any-ascii';

/** Words under which anything can travel, after the terms that customs administrations publish as not acceptable. */
const VAGUE = new Set(
  `accessories agricultural all and apparel appliances are articles assorted auto building cargo chemical chemicals cleaning
  clothing commodities components consolidated consolidation consumer container containers contents dangerous effects electric
  electrical electronic electronics equipment etc fak food foodstuff foodstuffs for freight general gift gifts goods groupage
  harmless hazardous house household in industrial items kinds kitchen laboratory liquid loaded machine machinery machines
  maintenance material materials merchandise metal misc miscellaneous mixed new non nos of office on other part parts personal
  plastic plastics powder product products raw repair sample samples shipper shippers small solvent spare stuff sundries sundry
  supplies textile textiles the tools unspecified used various with`.split(/\s+/),
);
const PACKED =
  /\b(\d\w*|x|ctns?|cartons?|pkgs?|packages?|boxes|pallets?|plts?|bags?|drums?|cases?|pcs|pieces|kgs?|l|ltr|litres?|mt|tonnes?|hc|dv|fcl|lcl|ft)\b/g;
const CARRIER_PHRASES =
  /\b(said to contain|stc|freight all kinds|shippers? load(,|ing)? (stow|count)[a-z ]*|fcl fcl|slac)\b/g;

/** Whether a description of goods names no goods: nothing is left of it but words under which anything can travel. */
export function isVague(description: string): boolean {
  const words = anyAscii(description)
    .toLowerCase()
    .replace(/n\.?o\.?s\.?\b/g, 'nos')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(CARRIER_PHRASES, ' ')
    .replace(PACKED, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  return words.every((word) => VAGUE.has(word));
}
