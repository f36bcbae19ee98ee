import type { Lane } from '../../../shared/ports/port-profile.ts';

/** What a fake route gets: the parts of its path, the query, the body, and who asks. */
export interface FakeAsked {
  params: Record<string, string>;
  query: Record<string, string>;
  body: Record<string, unknown>;
  by: string;
}
/** An address of the fake API. What it returns is sent as JSON; a FakeProblem is sent as the API's errors are. */
export interface FakeRoute {
  method: string;
  path: string;
  answer(asked: FakeAsked): unknown;
}

export class FakeProblem extends Error {
  readonly status: number;
  readonly body: object;
  constructor(status: number, code: string, message: string, detail: object = {}) {
    super(message);
    this.status = status;
    this.body = { error: { code, message, detail } };
  }
}

export const FAKE_PORTS = [
  { locode: 'NLRTM', name: 'Rotterdam', timeZone: 'Europe/Amsterdam' },
  { locode: 'BEANR', name: 'Antwerpen', timeZone: 'Europe/Brussels' },
];
export const FAKE_LANES: readonly Lane[] = ['documents', 'imaging', 'sanctions', 'goods'];

/** Finds the route of a request and its parameters. */
export function routeFor(
  routes: readonly FakeRoute[],
  method: string,
  path: string,
): { route: FakeRoute; params: Record<string, string> } | null {
  for (const route of routes) {
    if (route.method !== method) continue;
    const names: string[] = [];
    const pattern = route.path.replace(/:(\w+)/g, (_, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found === null) continue;
    const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]));
    return { route, params };
  }
  return null;
}
