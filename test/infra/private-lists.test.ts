import { describe, expect, it } from 'vitest';
import { regions } from '../../infra/regions.ts';
import { addTemplateRules } from '../../infra/template-rules.ts';
import { identityStatements } from './statements.ts';
import { resourcesOf, synthesize } from './synthesized.ts';

const [first] = regions;
if (first === undefined) throw new Error('there are no regions');
const own = { list: 'own', ports: ['NLRTM'] };
const entries = [
  { ...first, name: 'without', production: false },
  { ...first, name: 'with', production: false, watchlists: { private: [own], fetched: [] } },
];
const [without, with_] = synthesize({ entries, prepare: addTemplateRules });
if (without === undefined || with_ === undefined) throw new Error('two stages were asked for');

const private_ = (path: string) =>
  identityStatements(with_)
    .filter((statement) => statement.path.includes(path))
    .flatMap(({ actions, resources }) =>
      resources
        .filter((resource) => resource.includes('/watchlists/private/'))
        .map((resource) => `${actions.join(' ')} ${resource.slice(resource.indexOf('watchlists/'))}`),
    )
    .sort();

describe('a private list', () => {
  it('is read by name by the functions that screen, in statements of its own', () => {
    const reads = [
      's3:GetObject watchlists/private/current/own.json',
      's3:GetObject watchlists/private/editions/own/*',
    ];
    expect(private_('/Screen/')).toEqual(reads);
    expect(private_('/Rescreen/')).toEqual(expect.arrayContaining(reads));
    expect(private_('/Compare/')).toEqual([]);
    expect(private_('/FetchWatchlists/')).toEqual([]);
  });

  it('is told to those functions with the ports that may see it', () => {
    const told = resourcesOf(with_, 'AWS::Lambda::Function').flatMap(({ resource }) => {
      const text = JSON.stringify(resource.Properties.Environment);
      return text.includes('PRIVATE_LISTS') ? [JSON.parse(JSON.parse(text).Variables.PRIVATE_LISTS)] : [];
    });
    expect(told.length).toBeGreaterThan(2);
    for (const lists of told) expect(lists).toEqual([own]);
  });

  it('opens nothing of the private area where a region has none', () => {
    expect(without.templateFiles.join('\n')).not.toContain('watchlists/private');
    expect(with_.templateFiles.join('\n')).toContain('watchlists/private/sources/');
  });
});

it('a region that names no addresses has no function that fetches', () => {
  const names = (stage: typeof without) =>
    resourcesOf(stage, 'AWS::Lambda::Function').map(({ path }) => path.split('/')[1]);
  expect(names(without)).toContain('FetchWatchlists');
  expect(names(with_)).not.toContain('FetchWatchlists');
});
