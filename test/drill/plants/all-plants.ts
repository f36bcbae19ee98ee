import { completenessPlants } from './a-completeness.ts';
import { invoicePlants } from './b-invoice.ts';
import { transportPlants } from './c-transport.ts';
import { weightPlants } from './d-weight.ts';
import { sealPlants } from './e-seals.ts';
import { classificationPlants } from './f-classification.ts';
import { valuePlants } from './g-value.ts';
import { routingPlants } from './h-routing.ts';
import { scanPlants } from './i-scans.ts';
import { identityPlants } from './j-identity.ts';
import { watchlistPlants } from './k-watchlists.ts';
import { controlledPlants } from './l-controlled.ts';
import type { Listed } from './listed.ts';
import type { Plant } from './plant.ts';

export function allPlants(listed: Listed): readonly Plant[] {
  return [
    ...completenessPlants,
    ...invoicePlants,
    ...transportPlants,
    ...weightPlants,
    ...sealPlants,
    ...classificationPlants,
    ...valuePlants,
    ...routingPlants,
    ...scanPlants,
    ...identityPlants,
    ...watchlistPlants(listed),
    ...controlledPlants,
  ];
}
