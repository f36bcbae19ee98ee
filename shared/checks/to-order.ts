import anyAscii from 'any-ascii';

/** Negotiable bills name no consignee: the goods go to whoever holds the bill. */
const TO_ORDER =
  /^\s*(to\s+(the\s+)?order|unto\s+order|a\s+la\s+orden|a\s+l?.?\s?ordre|an\s+order|all.?ordine|a\s+ordem|order\s+of|the\s+order\s+of)\b/i;

export function isToOrder(name: string): boolean {
  return TO_ORDER.test(anyAscii(name)) || /^\s*order\s*$/i.test(name);
}

/** What forwarders and agents call themselves, in the languages that are read. */
const AGENT =
  /\b(forwarding|forwarders?|freight|logistics?|logistik|logistique|logistica|expeditie|expediteur|spedition|spediteur|spedizion[ei]|transitaires?|transitario|despachante|douane ?agent|customs (broker|agent)s?|brokerage|shipping (agency|agents?)|ship ?agency|agencia maritima|agence maritime|cargo (services?|agents?)|nvocc|consolidators?)\b/i;

/** Whether a party's name says that it acts for others. */
export function isAgent(name: string): boolean {
  return AGENT.test(anyAscii(name));
}
