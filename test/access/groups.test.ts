import { expect, it } from 'vitest';
import { groupsOf, principalOfGroups } from '../../shared/access/groups.ts';
import { may } from '../../shared/access/permissions.ts';

it('roles, ports and lanes come from groups', () => {
  const groups = ['role-officer', 'role-supervisor', 'port-NLRTM', 'port-BEANR', 'lane-imaging'];
  expect(principalOfGroups('anna', groups)).toEqual({
    ...{ id: 'anna', roles: ['officer', 'supervisor'], ports: ['NLRTM', 'BEANR'], lanes: ['imaging'] },
  });
  expect(principalOfGroups('dana', ['role-auditor', 'port-all', 'port-NLRTM', 'lane-all'])).toEqual({
    ...{ id: 'dana', roles: ['auditor'], ports: 'all', lanes: 'all' },
  });
});

it('what is not known gives nothing, and neither does what is left out', () => {
  const odd = [
    'role-admin',
    'ROLE-officer',
    'role-',
    'officer',
    'port-nlrtm',
    'port-*',
    'port-ALL',
    'lane-*',
    'lane-x',
  ];
  expect(principalOfGroups('eve', odd)).toEqual({ id: 'eve', roles: [], ports: [], lanes: [] });
  const anywhere = principalOfGroups('anna', ['role-officer']);
  expect(may(anywhere, 'case.read', { port: 'NLRTM' })).toBe(false);
  expect(may(principalOfGroups('anna', ['role-officer', 'port-all']), 'task.work', { lane: 'goods' })).toBe(false);
});

it('a region has a group for every role, port and lane, and for all of them', () => {
  const groups = groupsOf(['NLRTM']);
  expect(groups).toEqual([
    ...[
      'role-officer',
      'role-supervisor',
      'role-auditor',
      'role-operator',
      'role-port-agent',
      'port-all',
      'port-NLRTM',
    ],
    ...['lane-all', 'lane-documents', 'lane-imaging', 'lane-sanctions', 'lane-goods'],
  ]);
  const everything = principalOfGroups('x', groups);
  expect(everything).toMatchObject({ ports: 'all', lanes: 'all' });
  expect(everything.roles).toHaveLength(5);
});
