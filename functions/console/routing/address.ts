/** Where in the console one is: a path, and the filters and choices that belong to the view. */
export interface Address {
  path: string;
  query: Readonly<Record<string, string>>;
}

/** Reads an address of the console. Of a name given twice the last counts. */
export function parseAddress(url: Pick<URL, 'pathname' | 'searchParams'>): Address {
  return { path: url.pathname.replace(/(.)\/+$/, '$1'), query: Object.fromEntries(url.searchParams) };
}

/** Writes an address. What is empty or undefined is left out, and the names are in order: equal views have equal addresses. */
export function hrefOf(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(given.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The parts of a path that a pattern such as `/cases/:port/:reference` names, decoded; null where it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return null;
      continue;
    }
    const decoded = decode(value);
    if (decoded === null || decoded === '') return null;
    params[part.slice(1)] = decoded;
  }
  return params;
}

/** A path made of a pattern and its parts, each encoded. Throws where a part is missing. */
export function pathTo(pattern: string, params: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${pattern} needs ${name}`);
    return encodeURIComponent(value);
  });
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
