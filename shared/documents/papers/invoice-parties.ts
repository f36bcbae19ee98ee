import type { InvoiceFields } from '../invoice-fields.ts';
import type { LabelHit } from '../layout/label-index.ts';
import type { LabelName } from '../layout/labels.ts';
import { textOf } from '../layout/lines.ts';
import { firstParty, partyAt } from '../layout/party-block.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import type { Party } from '../party.ts';
import { countryCodeOf } from '../printed/country.ts';
import type { SeenTree } from '../seen.ts';
import { namesFirm } from './address-blocks.ts';
import { doubted } from './belief.ts';
import { unlabelledParties } from './letterhead.ts';
import type { PaperText } from './paper-text.ts';

const VOYAGE: ReadonlySet<LabelName> = new Set(['vessel', 'vesselAndVoyage', 'portOfLoading', 'portOfDischarge']);
/** `Same as consignee`, `as above`. */
const THE_SAME =
  /^(?:the )?(?:same|idem|ditto|as (?:above|consignee)|wie (?:oben|empfänger)|identique|el mismo)(?![\p{L}\d])/iu;

/** `From` heads a firm as well as an end of a way; `Seller`, `卖方` say what their value is in the trade. */
const OF_A_WAY = /^(?:(?:shipped|sent) )?(?:from|von|van|de|da|dal|desde)$/;

/**
 * Whom labels name, else who the letterhead and the address seem to be. `From: Hull`, beside `To: Leith`, is a place, and
 * whatever looks like one is never sure.
 */
export function partiesOf(paper: PaperText): Pick<SeenTree<InvoiceFields>, 'seller' | 'buyer'> {
  const named = firstParty(paper.labels, ['seller', 'shipper']);
  const ofVoyage = waysFrom(paper).some(({ line }) => paper.labels.hitsOn(line).some(({ name }) => VOYAGE.has(name)));
  const labelled = firstParty(paper.labels, ['buyer', 'consignee']);
  const same = labelled?.address === null && THE_SAME.test(labelled.name?.value ?? '');
  const buyer = same ? firstParty(paper.labels, ['consignee']) : labelled;
  const bare = isBare(named) && (ofVoyage || fromAndTo(paper));
  const unlabelled = named && !bare && buyer ? null : unlabelledParties(paper, [bare ? null : named, buyer]);
  const sender = bare ? (unlabelled?.sender ?? doubtful(named)) : (doubtful(named) ?? unlabelled?.sender);
  return { seller: sender ?? null, buyer: doubtful(buyer) ?? unlabelled?.recipient ?? null };
}

/** `Santos`, or `Puerto Montt` above `Chile`: neither the form of a firm nor an address. */
function isBare(party: SeenTree<Party> | null): boolean {
  const address = party?.address?.value ?? null;
  return party !== null && (address === null || countryCodeOf(address) !== null) && !namesFirm(party.name?.value ?? '');
}

function doubtful(party: SeenTree<Party> | null): SeenTree<Party> | null {
  if (!party || !isBare(party)) return party;
  return { ...party, name: party.name && doubted(party.name), address: party.address && doubted(party.address) };
}

/** `From: Felixstowe   Shipped to: Hamburg`: two ends of a way on one line, neither with an address below. */
function fromAndTo(paper: PaperText): boolean {
  const { labels } = paper;
  return waysFrom(paper).some((hit) =>
    labels
      .hitsOn(hit.line)
      .some((other) => OF_RECEIVER.has(other.name) && other.from > hit.from && isBare(partyAt(labels, other))),
  );
}

function waysFrom({ labels }: PaperText): LabelHit[] {
  return labels
    .hits('seller')
    .filter(({ line, from, to }) => OF_A_WAY.test(tokensOf(textOf(line.words.slice(from, to))).join(' ')));
}
const OF_RECEIVER: ReadonlySet<LabelName> = new Set(['buyer', 'consignee']);
