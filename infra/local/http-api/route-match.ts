import type { HttpRoute } from '../templates/stage.ts';

export interface RouteMatch {
  route: HttpRoute;
  /** Values of `{name}` and `{name+}`, decoded. */
  pathParameters: Record<string, string>;
}

/** A request whose path is not percent-encoded as it should be. */
export class PathError extends Error {
  override readonly name = 'PathError';
  readonly code = 'http-api.path';
}

/**
 * The route that API Gateway would choose: literal segments before `{name}`, that before `{name+}`, `$default` last;
 * a method before ANY. `path` is still encoded. Undefined where no route fits.
 */
export function matchRoute(routes: readonly HttpRoute[], method: string, path: string): RouteMatch | undefined {
  const segments = segmentsOf(path).map(decode);
  let best: { match: RouteMatch; rank: string } | undefined;
  for (const route of routes) {
    const found = matchOne(route, method, segments);
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = found;
  }
  return best?.match;
}

/** `rank` sorts as text: one digit a segment (0 literal, 1 variable, 2 greedy), then 0 for the method itself. */
function matchOne(
  route: HttpRoute,
  method: string,
  segments: readonly string[],
): { match: RouteMatch; rank: string } | undefined {
  if (route.routeKey === '$default') return { match: { route, pathParameters: {} }, rank: '3' };
  const [wantedMethod, template = '/'] = route.routeKey.split(' ');
  if (wantedMethod !== 'ANY' && wantedMethod !== method) return undefined;
  const wanted = segmentsOf(template);
  const pathParameters: Record<string, string> = {};
  let rank = '';
  for (const [at, part] of wanted.entries()) {
    const variable = /^\{([^}+]+)(\+?)\}$/.exec(part);
    const segment = segments[at];
    if (segment === undefined) return undefined;
    const [, name, greedy] = variable ?? [];
    if (name === undefined) {
      if (part !== segment) return undefined;
      rank += '0';
    } else if (greedy === '+') {
      pathParameters[name] = segments.slice(at).join('/');
      return { match: { route, pathParameters }, rank: `${rank}2${wantedMethod === 'ANY' ? 1 : 0}` };
    } else {
      pathParameters[name] = segment;
      rank += '1';
    }
  }
  if (wanted.length !== segments.length) return undefined;
  return { match: { route, pathParameters }, rank: `${rank}0${wantedMethod === 'ANY' ? 1 : 0}` };
}

function segmentsOf(path: string): string[] {
  return path.split('/').slice(1);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    throw new PathError(`the path has a "%" that begins no character: ${segment}`, { cause: error });
  }
}
