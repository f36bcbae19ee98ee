import { bruteForce } from './brute-force.ts';
import { fuzzyset } from './fuzzyset.ts';
import { nomenklatura } from './nomenklatura.ts';
import { ofacSearch } from './ofac-search.ts';
import type { Peer } from './peer.ts';
import { watchman } from './watchman.ts';

export const PEERS: readonly Peer[] = [bruteForce, watchman, ofacSearch, fuzzyset, nomenklatura];
