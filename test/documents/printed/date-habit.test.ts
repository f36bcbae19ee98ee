import { expect, test } from 'vitest';
import { orderOfLanguage } from '../../../shared/documents/printed/date-habit.ts';

const orderOf = (text: string) => orderOfLanguage(text.split(' '));

test('a paper in a language all of whose countries write the day first is read so', () => {
  expect(orderOf('Rechnung Nummer 17 vom 03/04/2026 für die Lieferung von Lampen, Menge 12')).toBe('day-first');
  expect(orderOf('Facture du 03/04/2026 pour la livraison des lampes')).toBe('day-first');
});

test('English, or two languages on one paper, do not decide it', () => {
  expect(orderOf('Invoice of 03/04/2026 for the delivery of lamps to the consignee')).toBeNull();
  expect(orderOf('Invoice / Facture, number / numéro, quantity / quantité of the goods')).toBeNull();
  expect(orderOf('03/04/2026')).toBeNull();
});
