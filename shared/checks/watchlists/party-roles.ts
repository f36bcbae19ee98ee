import { type Phrase, say } from '../../language/phrase.ts';

/** What somebody is on a paper, and how their name and address there are called. */
export interface PartyRole {
  /** Names it in records of matches. */
  id: string;
  the: Phrase;
  nameOn(paper: Phrase): Phrase;
  addressOn(paper: Phrase): Phrase;
}

export const ROLES = {
  shipper: {
    id: 'shipper',
    the: say`the shipper`,
    nameOn: (paper) => say`Name of the shipper on ${paper}`,
    addressOn: (paper) => say`Address of the shipper on ${paper}`,
  },
  consignee: {
    id: 'consignee',
    the: say`the consignee`,
    nameOn: (paper) => say`Name of the consignee on ${paper}`,
    addressOn: (paper) => say`Address of the consignee on ${paper}`,
  },
  notify: {
    id: 'notify party',
    the: say`the notify party`,
    nameOn: (paper) => say`Name of the notify party on ${paper}`,
    addressOn: (paper) => say`Address of the notify party on ${paper}`,
  },
  seller: {
    id: 'seller',
    the: say`the seller`,
    nameOn: (paper) => say`Name of the seller on ${paper}`,
    addressOn: (paper) => say`Address of the seller on ${paper}`,
  },
  buyer: {
    id: 'buyer',
    the: say`the buyer`,
    nameOn: (paper) => say`Name of the buyer on ${paper}`,
    addressOn: (paper) => say`Address of the buyer on ${paper}`,
  },
} as const satisfies Record<string, PartyRole>;
