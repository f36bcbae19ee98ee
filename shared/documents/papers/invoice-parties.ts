import type { InvoiceFields } from '../invoice-fields.ts';
import type { LabelName } from '../layout/labels.ts';
import { firstParty } from '../layout/party-block.ts';
import type { SeenTree } from '../seen.ts';
import { LEGAL_FORM } from './address-blocks.ts';
import { doubted } from './belief.ts';
import { unlabelledParties } from './letterhead.ts';
import type { PaperText } from './paper-text.ts';

const VOYAGE: ReadonlySet<LabelName> = new Set(['vessel', 'vesselAndVoyage', 'portOfLoading', 'portOfDischarge']);
/** `Same as consignee`, `as above`. */
const THE_SAME =
  /^(?:the )?(?:same|idem|ditto|as (?:above|consignee)|wie (?:oben|empfänger)|identique|el mismo)(?![\p{L}\d])/iu;

/** Whom labels name, else who the letterhead and the address seem to be. `From: Hull`, beside `To: Leith`, is a place. */
export function partiesOf(paper: PaperText): Pick<SeenTree<InvoiceFields>, 'seller' | 'buyer'> {
  const named = firstParty(paper.labels, ['seller', 'shipper']);
  const ofVoyage = paper.labels
    .hits('seller')
    .some(({ line }) => paper.labels.hitsOn(line).some(({ name }) => VOYAGE.has(name)));
  const bare = ofVoyage && named?.address === null && !LEGAL_FORM.test(named.name?.value ?? '');
  const labelled = firstParty(paper.labels, ['buyer', 'consignee']);
  const same = labelled?.address === null && THE_SAME.test(labelled.name?.value ?? '');
  const buyer = same ? firstParty(paper.labels, ['consignee']) : labelled;
  const unlabelled = named && !bare && buyer ? null : unlabelledParties(paper, [bare ? null : named, buyer]);
  const doubtful = named?.name ? { ...named, name: doubted(named.name) } : named;
  const sender = bare ? (unlabelled?.sender ?? doubtful) : (named ?? unlabelled?.sender);
  return { seller: sender ?? null, buyer: buyer ?? unlabelled?.recipient ?? null };
}
