import type { Listed } from './listed.ts';

/** The XML form of the UN Security Council's consolidated list, as its sc-sanctions.xsd has it. */
export function unXml(entries: readonly Listed[], listType: string): string {
  const people = entries.filter((entry) => entry.type === 'individual').map((entry) => individual(entry, listType));
  const entities = entries.filter((entry) => entry.type === 'entity').map((entry) => entity(entry, listType));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST dateGenerated="2026-10-01T00:00:00.000Z">
  <INDIVIDUALS>
${people.join('\n')}
  </INDIVIDUALS>
  <ENTITIES>
${entities.join('\n')}
  </ENTITIES>
</CONSOLIDATED_LIST>
`;
}

function individual(entry: Listed, listType: string): string {
  const [surname = '', given = ''] = entry.name.split(', ');
  const year = /\d{4}/.exec(entry.birthDate ?? '')?.[0] ?? '';
  const lines = [
    element('DATAID', entry.id),
    element('VERSIONNUM', 1),
    element('FIRST_NAME', given.toUpperCase()),
    element('SECOND_NAME', surname),
    element('UN_LIST_TYPE', listType),
    element('REFERENCE_NUMBER', `TWi.${entry.id % 1000}`),
    element('LISTED_ON', '2020-01-15'),
    element('COMMENTS1', 'Invented for samples.'),
    group('NATIONALITY', [element('VALUE', entry.address.country)]),
    ...entry.aliases.map((alias) => aliasOf('INDIVIDUAL_ALIAS', 'Good', alias.split(', ').toReversed().join(' '))),
    ...(entry.weakAlias === undefined ? [] : [aliasOf('INDIVIDUAL_ALIAS', 'Low', entry.weakAlias)]),
    group('INDIVIDUAL_ADDRESS', [element('COUNTRY', entry.address.country)]),
    group('INDIVIDUAL_DATE_OF_BIRTH', [
      element('TYPE_OF_DATE', entry.birthDate?.startsWith('circa') ? 'APPROXIMATELY' : 'EXACT'),
      element('YEAR', year),
    ]),
    ...(entry.passport === undefined
      ? []
      : [group('INDIVIDUAL_DOCUMENT', [element('TYPE_OF_DOCUMENT', 'Passport'), element('NUMBER', entry.passport)])]),
  ];
  return `    <INDIVIDUAL>\n${indented(lines)}\n    </INDIVIDUAL>`;
}

function entity(entry: Listed, listType: string): string {
  const lines = [
    element('DATAID', entry.id),
    element('VERSIONNUM', 1),
    element('FIRST_NAME', entry.name),
    element('UN_LIST_TYPE', listType),
    element('REFERENCE_NUMBER', `TWe.${entry.id % 1000}`),
    element('LISTED_ON', '2020-01-15'),
    element('COMMENTS1', 'Invented for samples.'),
    ...entry.aliases.map((alias) => aliasOf('ENTITY_ALIAS', 'a.k.a.', alias)),
    group('ENTITY_ADDRESS', [element('STREET', entry.address.place), element('COUNTRY', entry.address.country)]),
  ];
  return `    <ENTITY>\n${indented(lines)}\n    </ENTITY>`;
}

const aliasOf = (name: string, quality: string, alias: string) =>
  group(name, [element('QUALITY', quality), element('ALIAS_NAME', alias)]);
const group = (name: string, children: string[]) =>
  `<${name}>\n${children.map((child) => `  ${child}`).join('\n')}\n</${name}>`;
const element = (name: string, text: string | number) =>
  `<${name}>${String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
const indented = (lines: string[]) =>
  lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `      ${line}`)
    .join('\n');
