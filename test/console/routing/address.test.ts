import { describe, expect, test } from 'vitest';
import { hrefOf, matchPath, parseAddress, pathTo } from '../../../functions/console/routing/address.ts';

describe('addresses', () => {
  test('leave out what is not chosen, and are the same for the same choice', () => {
    expect(hrefOf('/queue', { view: 'late', lane: undefined, text: '' })).toBe('/queue?view=late');
    expect(hrefOf('/queue', { b: '2', a: '1' })).toBe(hrefOf('/queue', { a: '1', b: '2' }));
  });

  test('are read back as they were written', () => {
    const href = hrefOf('/queue', { text: 'a&b=ü %', lane: 'imaging' });
    expect(parseAddress(new URL(href, 'http://x/'))).toEqual({
      path: '/queue',
      query: { text: 'a&b=ü %', lane: 'imaging' },
    });
  });

  test('name the parts of a path, whatever stands in them', () => {
    const path = pathTo('/cases/:port/:reference', { port: 'NLRTM', reference: 'a/b ?#%ü' });
    expect(matchPath('/cases/:port/:reference', path)).toEqual({ port: 'NLRTM', reference: 'a/b ?#%ü' });
  });

  test('that fit nothing, or are broken, are nowhere', () => {
    expect(matchPath('/cases/:port/:reference', '/cases/NLRTM')).toBeNull();
    expect(matchPath('/cases/:port/:reference', '/cases/NLRTM/')).toBeNull();
    expect(matchPath('/cases/:port/:reference', '/cases/NLRTM/%E0%A4%A')).toBeNull();
    expect(matchPath('/queue', '/queues')).toBeNull();
    expect(() => pathTo('/cases/:port', {})).toThrow('needs port');
  });
});
