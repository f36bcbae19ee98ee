import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../shared/dossier/case-identifiers.ts';
import { addressKey, contactsIn, telephoneKey } from '../../shared/dossier/contacts.ts';
import { consignment, container, dossier, identity, invoice, party, scan, transportPaper } from './readings.ts';

const of = (kind: string, ...given: Parameters<typeof dossier>) =>
  identifiersOf(dossier(...given)).filter((identifier) => identifier.kind === kind);

describe('what a case can be recognised by', () => {
  it('is a container with its voyage, as a position in time', () => {
    const paper = transportPaper(
      [consignment({ billOfLading: 'BL1', containers: [container({ number: 'CSQU 305438-3' })] })],
      {
        vessel: { name: 'HELVI', imo: '9074729' },
      },
    );
    expect(of('container', [paper])).toEqual([
      {
        kind: 'container',
        value: 'CSQU3054383',
        about: 'HELVI',
        detail: { vessel: 'HELVI', imo: '9074729', bill: 'BL1' },
      },
    ]);
  });

  it('is a container where and when it was scanned, once for any number of scans', () => {
    const given = { containers: [{ number: 'CSQU3054383', confidence: 1 }] };
    const found = of('container', [], [scan(given), scan(given)]);
    expect(found).toMatchObject([{ about: 'scanned NLRTM', detail: { event: 'scanned', place: 'NLRTM' } }]);
  });

  it('is an invoice number together with its seller, however the name is written', () => {
    const numbered = (name: string) =>
      of('invoice-number', [invoice({ invoiceNumber: 'SP-1', total: '10.00', seller: party(name) })]);
    expect(numbered('Silverpine Trading B.V.')).toMatchObject([
      {
        value: 'silverpine trading:SP1',
        about: 'Silverpine Trading B.V.',
        detail: { total: '10.00', currency: 'EUR' },
      },
    ]);
    expect(numbered('TRADING SILVERPINE BV')[0]?.value).toBe('silverpine trading:SP1');
    expect(of('invoice-number', [invoice({ invoiceNumber: 'SP-1' })])).toEqual([]);
  });

  it('is a telephone or account of an invoice, with all whose it may be', () => {
    const identifiers = [
      { kind: 'telephone' as const, value: '+31105550123' },
      { kind: 'iban' as const, value: 'NL00TEST0123456789' },
      { kind: 'website' as const, value: 'www.example.com' },
    ];
    const paper = invoice({ seller: party('Silverpine'), buyer: party('Noordkade'), identifiers });
    expect(of('telephone', [paper])).toMatchObject([{ value: '105550123', about: 'Silverpine / Noordkade' }]);
    expect(of('account', [paper])).toMatchObject([{ value: 'NL00TEST0123456789' }]);
  });

  it('is the number of an identity document with its holder and whom the case is about', () => {
    const papers = [
      transportPaper([consignment({ shipper: party('Silverpine Ltd'), consignee: party('Noordkade BV') })]),
      identity({
        issuer: 'UTO',
        number: 'L898902C3',
        surname: 'ERIKSSON',
        givenNames: 'ANNA',
        birthDate: '1974-08-12',
      }),
    ];
    expect(of('identity-number', papers)).toMatchObject([
      {
        value: 'UTO:L898902C3',
        about: 'ERIKSSON, ANNA',
        detail: { birthDate: '1974-08-12', parties: 'noordkade|silverpine' },
      },
    ]);
  });

  it.each(['TBA', 'N/A', '0000000', '123456', 'Sealed'])('is nothing that stands for "unknown": %s', (seal) => {
    const paper = transportPaper([consignment({ containers: [container({ number: 'CSQU3054383', seals: [seal] })] })]);
    expect(of('seal', [paper])).toEqual([]);
  });

  it('counts a value on ten things, and no more', () => {
    const consignments = Array.from({ length: 500 }, (_, at) =>
      consignment({ consignee: party(`Firm ${at}`, null, 'Harbour Street 12, 3011 Nieuwhaven, tel +31 10 555 0123') }),
    );
    expect(of('telephone', [transportPaper(consignments)])).toHaveLength(10);
    expect(of('address', [transportPaper(consignments)])).toHaveLength(10);
  });
});

describe('contacts as they are compared', () => {
  it('joins a telephone written nationally and internationally', () => {
    expect(telephoneKey('+31 (0)10 555 01 23')).toBe(telephoneKey('010-5550123'));
    expect(telephoneKey('+1 209 555 0121')).toBe(telephoneKey('(209) 555-0121'));
    expect(telephoneKey('+1 209 555 0121')).not.toBe(telephoneKey('+1 809 555 0121'));
    expect(telephoneKey('12345')).toBeNull();
  });
  it('reads telephones and accounts out of an address', () => {
    expect(contactsIn('Harbour Street 12, Nieuwhaven, tel: +31 10 555 0123')).toEqual([
      { kind: 'telephone', value: '105550123' },
    ]);
  });
  it('joins an address with and without its country and commas', () => {
    const plain = addressKey('Harbour Street 12, 3011 AB Nieuwhaven');
    expect(plain).toBe('harbour street 12 3011 ab nieuwhaven');
    expect(addressKey('HARBOUR STREET 12\n3011 AB NIEUWHAVEN, The Netherlands. Tel. +31 10 555 0123')).toBe(plain);
    expect(addressKey('Harbour Street 12 3011 AB Nieuwhaven Netherlands')).toBe(plain);
  });
  it.each(['Rotterdam', 'P.O. Box', '12', '', 'Nieuwhaven 3011'])(
    'takes %s for no address: everyone in a town would share it',
    (text) => {
      expect(addressKey(text)).toBeNull();
    },
  );
});
