import type { XmlElement } from './xml-records.ts';

/** The sets of words that the advanced form refers to by number. */
const SETS = [
  'AliasType',
  'AreaCode',
  'Country',
  'DetailReference',
  'FeatureType',
  'IDRegDocType',
  'LocPartType',
  'NamePartType',
  'PartySubType',
  'PartyType',
] as const;
type WordSet = (typeof SETS)[number];

/** The words behind the numbers, gathered as they go by: they stand before everything that refers to them. */
export class OfacReference {
  static readonly elements: ReadonlySet<string> = new Set(SETS);
  readonly #words = new Map<string, string>();
  readonly #partyTypeOfSubType = new Map<string, string>();

  add(element: XmlElement): void {
    const { ID: id = '', PartyTypeID: partyType, Description: description } = element.attributes;
    const text = element.text.trim();
    this.#words.set(`${element.name} ${id}`, element.name === 'AreaCode' ? description || text : text);
    if (partyType !== undefined) this.#partyTypeOfSubType.set(id, partyType);
  }

  /** The empty text for a number that stands for nothing. */
  word(set: WordSet, id: string | undefined): string {
    return this.#words.get(`${set} ${id ?? ''}`) ?? '';
  }

  /** A subtype that says Unknown leaves it to the type that it belongs to: `Individual`, `Entity`. */
  partyType(subTypeId: string | undefined): string {
    const word = this.word('PartySubType', subTypeId);
    if (word !== '' && !/^unknown$/i.test(word)) return word;
    return this.word('PartyType', this.#partyTypeOfSubType.get(subTypeId ?? ''));
  }
}
