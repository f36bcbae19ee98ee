import type { Listed } from './listed.ts';

const ABSENT = '-0- ';
/** The files end with Ctrl-Z, as under DOS. */
const END = '\u001a';

/** The three files of OFAC's CSV form (dat_spec.txt of the US Treasury): primary names, aliases, addresses. */
export function ofacFiles(entries: readonly Listed[], programme: string): Record<'sdn' | 'alt' | 'add', string> {
  let number = 0;
  const rows = (of: (entry: Listed) => (string | number)[][]) =>
    `${entries.flatMap((entry) => of(entry).map((row) => row.map(cell).join(','))).join('\r\n')}\r\n${END}`;
  return {
    sdn: rows((entry) => [
      [
        entry.id,
        entry.name,
        entry.type === 'entity' ? ABSENT : entry.type,
        programme,
        ABSENT,
        ABSENT,
        entry.type === 'vessel' ? 'General Cargo' : ABSENT,
        ABSENT,
        ABSENT,
        entry.flag ?? ABSENT,
        ABSENT,
        remarksOf(entry),
      ],
    ]),
    alt: rows((entry) => entry.aliases.map((alias) => [entry.id, ++number, 'aka', alias, ABSENT])),
    add: rows((entry) =>
      entry.address.country === ''
        ? []
        : [[entry.id, ++number, entry.address.place, ABSENT, entry.address.country, ABSENT]],
    ),
  };
}

function remarksOf(entry: Listed): string {
  const parts = [
    ...(entry.birthDate === undefined ? [] : [`DOB ${entry.birthDate}`]),
    ...(entry.birthPlace === undefined ? [] : [`POB ${entry.birthPlace}`]),
    ...(entry.weakAlias === undefined ? [] : [`a.k.a. '${entry.weakAlias}'`]),
    ...(entry.passport === undefined ? [] : [`Passport ${entry.passport} (${entry.address.country})`]),
    ...(entry.imo === undefined ? [] : [`Vessel Registration Identification IMO ${entry.imo}`]),
  ];
  return parts.length === 0 ? ABSENT : `${parts.join('; ')}.`;
}

function cell(value: string | number): string {
  return typeof value === 'number' || value === ABSENT ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
