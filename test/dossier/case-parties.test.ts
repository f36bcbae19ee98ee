import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEGAL_FORMS } from '../../shared/checks/names.ts';
import { identifiersOf } from '../../shared/dossier/case-identifiers.ts';
import { MOST_PARTIES_KEPT, partyDigests, partyIdentifiersOf } from '../../shared/dossier/case-parties.ts';
import { consignment, dossier, identity, invoice, party, transportPaper } from './readings.ts';

const named = (...given: Parameters<typeof dossier>) =>
  partyIdentifiersOf(dossier(...given)).map(({ kind, about, detail }) => `${kind} ${about} ${detail.name}`);
const keyOf = (name: string) => partyDigests(name)?.key;

const aWord = fc
  .stringMatching(/^[a-z]{3,9}$/)
  .filter((word) => !LEGAL_FORMS.has(word) && !['and', 'und', 'the'].includes(word));
const someWords = fc.uniqueArray(aWord, { minLength: 1, maxLength: 5 });
const aForm = fc.constantFrom('', ' Ltd', ' LTD.', ' B.V.', ', S.A.', ' GmbH & Co. KG', ' Pte. Ltd.', ' S.p.A.');
const aGap = fc.constantFrom(' ', '  ', '\n', ', ', ' - ', '. ', '\u00a0', ' & ');
const aCase = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
);

describe('the key of a party', () => {
  it('is the same however the name is spaced, cased, punctuated and ordered, and whatever its legal form', () => {
    fc.assert(
      fc.property(
        someWords.chain((words) =>
          fc.record({
            words: fc.constant(words),
            order: fc.shuffledSubarray(words, { minLength: words.length }),
            ...{ form: aForm, gap: aGap, cased: aCase },
          }),
        ),
        ({ words, order, form, gap, cased }) => {
          expect(keyOf(`  ${order.map(cased).join(gap)}${form} `)).toBe(keyOf(words.join(' ')));
        },
      ),
    );
  });

  it('is another where a word is another', () => {
    fc.assert(
      fc.property(someWords, aWord, (words, other) => {
        fc.pre(!words.includes(other));
        expect(keyOf([...words, other].join(' '))).not.toBe(keyOf(words.join(' ')));
      }),
    );
  });

  it('has a second form for words that are written as one', () => {
    expect(partyDigests('Zenda Hafen GmbH')?.joined).toBe(partyDigests('Zendahafen')?.key);
    expect(partyDigests('Zenda')).toEqual({ key: partyDigests('Zenda')?.joined, joined: partyDigests('Zenda')?.key });
  });

  it('never holds the name, and is none where nothing tells who it is', () => {
    expect(keyOf('Ivo Invented')).toMatch(/^[0-9a-f]{16}$/);
    expect(['', ' - ', '***'].map(partyDigests)).toEqual([null, null, null]);
  });

  it('is made of any text, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const digests = partyDigests(text);
        if (digests !== null) expect(Object.values(digests).every((one) => /^[0-9a-f]{16}$/.test(one))).toBe(true);
      }),
    );
    expect(keyOf('x'.repeat(200_000))).toHaveLength(16);
  });
});

describe('the parties that a case is met by', () => {
  it('are those of its trade in their roles, each once in each, by the key and by the name as one word', () => {
    const bill = consignment({ shipper: party('Zenda Works Ltd'), consignee: party('Noordkade BV') });
    const found = partyIdentifiersOf(
      dossier([
        transportPaper([bill, { ...bill, shipper: party('WORKS ZENDA') }]),
        invoice({ seller: party('Zenda Works'), buyer: party('Noordkade') }),
      ]),
    );
    const both = partyDigests('Zenda Works');
    const of = (role: string) => found.filter(({ about }) => about === role).map(({ value }) => value);
    expect(of('seller').sort()).toEqual([both?.key, both?.joined].sort());
    expect(of('shipper').sort()).toEqual([both?.key, both?.joined, partyDigests('Works Zenda')?.joined].sort());
    expect(of('consignee')).toEqual([keyOf('Noordkade')]);
    expect(found.every(({ value }) => !/zenda|noord/i.test(value))).toBe(true);
  });

  it('are both where one acts for the other, and nobody where a bill names whoever holds it', () => {
    const bill = (name: string) => transportPaper([consignment({ consignee: party(name) })]);
    expect(named([bill('Noordkade BV as agent of Zenda Ltd')])).toEqual(
      expect.arrayContaining(['party consignee Noordkade BV', 'party consignee Zenda Ltd']),
    );
    for (const nobody of ['TO ORDER', 'To the order of Bank', 'Same as consignee', 'N/A', 'unknown', '- . -', 'T.B.A.'])
      expect([nobody, named([bill(nobody)])]).toEqual([nobody, []]);
  });

  it('are numbers of a register or for taxes where printed, and of nobody else', () => {
    const seller = party('Zenda Ltd', 'NL', 'Dock 4, Rotterdam, VAT NL001234567B01, Tel +31 10 555 0123');
    const identifiers = [
      { kind: 'registration' as const, value: '24 99 99 99' },
      { kind: 'vat' as const, value: '0000000000' },
      { kind: 'iban' as const, value: 'NL00TEST0123456789' },
    ];
    const found = partyIdentifiersOf(dossier([invoice({ seller, buyer: party('Noordkade'), identifiers })]));
    expect(found.filter(({ kind }) => kind === 'registration')).toEqual([
      { kind: 'registration', value: '24999999', about: 'invoice', detail: { name: 'Zenda Ltd / Noordkade' } },
      { kind: 'registration', value: 'NL001234567B01', about: 'seller', detail: { name: 'Zenda Ltd' } },
    ]);
  });

  it('are no holders of identity documents: people are met by the numbers of theirs', () => {
    expect(named([identity({ surname: 'INVENTED', givenNames: 'IVO', number: 'X1' })])).toEqual([]);
  });

  it('keep hostile names as printed, cut short', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202Egnp.';
    expect(named([invoice({ seller: party(hostile) })])).toContain(`party seller ${hostile}`);
    const [long = ''] = named([invoice({ seller: party('Zenda '.repeat(10_000)) })]);
    expect(long.length).toBeLessThan(230);
  });

  it('are so many at most that a station writes them, those of invoices before the thousands of a manifest', () => {
    const bills = Array.from({ length: MOST_PARTIES_KEPT }, (_, at) =>
      transportPaper([consignment({ consignee: party(`Firm ${at} of Zenda`), billOfLading: `B${at}` })]),
    );
    const found = named([...bills, invoice({ seller: party('Noordkade') })]);
    expect(found).toHaveLength(MOST_PARTIES_KEPT);
    expect(found).toContain('party seller Noordkade');
  });

  it('are nothing that a check is shown', () => {
    const papers = [invoice({ seller: party('Zenda Ltd', 'NL', 'Dock 4, Rotterdam, VAT NL001234567B01') })];
    const kinds = new Set<string>(identifiersOf(dossier(papers)).map(({ kind }) => kind));
    expect([kinds.has('party'), kinds.has('registration')]).toEqual([false, false]);
  });
});
