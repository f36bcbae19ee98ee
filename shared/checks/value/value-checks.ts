import type { Check } from '../check.ts';
import { g1UnitValue } from './g1-unit-value.ts';
import { g2ValuePerKg } from './g2-value-per-kg.ts';
import { g3Freight } from './g3-freight.ts';
import { g4TraderLine } from './g4-trader-line.ts';
import { g5NewTrader } from './g5-new-trader.ts';
import { g6NoShipment } from './g6-no-shipment.ts';
import { g7Payer } from './g7-payer.ts';

/** G, value. */
export const valueChecks: readonly Check[] = [
  g1UnitValue,
  g2ValuePerKg,
  g3Freight,
  g4TraderLine,
  g5NewTrader,
  g6NoShipment,
  g7Payer,
];
