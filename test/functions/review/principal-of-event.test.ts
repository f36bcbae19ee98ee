import { describe, expect, it } from 'vitest';
import { provenRequest } from '../../../functions/review/principal-of-event.ts';

const signer = (userArn: string) => ({ iam: { userArn } });
const ANNA = signer('arn:aws:iam::111111111111:user/officer-anna');
const token = (claims: Record<string, string> = {}) => ({
  jwt: {
    claims: {
      token_use: 'access',
      username: 'officer-anna',
      'cognito:groups': '[role-officer port-NLRTM lane-imaging]',
      ...claims,
    },
    scopes: null,
  },
});
const DENIED = { refused: 'denied' };
const UNKNOWN = { refused: 'unknown' };

describe('a signed request', () => {
  it('has the role of its path, at all ports', () => {
    expect(provenRequest('/as/officer/tasks/NLRTM/x', ANNA)).toEqual({
      principal: { id: 'officer-anna', roles: ['officer'], ports: 'all', lanes: 'all' },
      path: '/tasks/NLRTM/x',
    });
  });

  it.each([
    ['arn:aws:iam::111111111111:user/customs/rotterdam/Officer-Anna', 'officer-anna'],
    ['arn:aws:sts::111111111111:assumed-role/Officers/officer-anna', 'officer-anna'],
    [
      'arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_Officers_0123456789abcdef/anna@customs.example',
      'anna@customs.example',
    ],
    ['arn:aws-us-gov:sts::111111111111:federated-user/officer-anna', 'officer-anna'],
  ])('by %s is one by %s', (arn, id) => {
    expect(provenRequest('/as/officer/tasks', signer(arn))).toMatchObject({ principal: { id } });
  });

  it.each([
    'arn:aws:iam::111111111111:root',
    'arn:aws:iam::111111111111:role/Officers',
    'arn:aws:sts::111111111111:assumed-role/Officers/',
    'officer-anna',
    '',
  ])('by %j, which names no person, gets nothing', (arn) => {
    expect(provenRequest('/as/officer/tasks', signer(arn))).toEqual(DENIED);
  });

  it.each([
    '/as/admin/tasks',
    '/as/officer',
    '/as//tasks',
    '/as/Officer/tasks',
    '//as/officer/tasks',
    '/api/tasks',
    '/tasks',
    '/as/officer/../supervisor/tasks',
    '/as/officer/%2e%2e/supervisor/tasks',
    '/as/officer\\..\\supervisor/tasks',
    '/as/officer/tasks?x',
    '/as/officer/tasks#x',
  ])('to %j reaches nothing', (path) => {
    expect(provenRequest(path, ANNA)).toEqual(UNKNOWN);
  });
});

describe('a request with a token', () => {
  it('has what its groups say', () => {
    expect(provenRequest('/api/tasks/NLRTM/x', token())).toEqual({
      principal: { id: 'officer-anna', roles: ['officer'], ports: ['NLRTM'], lanes: ['imaging'] },
      path: '/tasks/NLRTM/x',
    });
  });

  it('is of the same person as one that is signed', () => {
    const byToken = provenRequest('/api/tasks', token({ username: 'Officer-Anna' }));
    const signed = provenRequest('/as/officer/tasks', ANNA);
    expect(byToken).toMatchObject({ principal: { id: 'officer-anna' } });
    expect(signed).toMatchObject({ principal: { id: 'officer-anna' } });
  });

  it.each<Record<string, string>>([
    { 'cognito:groups': '[]' },
    { 'cognito:groups': '' },
    { 'cognito:groups': '[port-all lane-all]' },
    { 'cognito:groups': '[role-admin administrators]' },
    { token_use: 'id' },
    { token_use: '' },
    { username: '' },
  ])('with %j gets nothing', (claims) => {
    expect(provenRequest('/api/tasks', token(claims))).toEqual(DENIED);
  });

  it.each(['/as/supervisor/tasks', '/tasks', '/api', '/apix/tasks', '/api/../as/supervisor/tasks', '/api/%2E%2e/x'])(
    'to %j reaches nothing',
    (path) => {
      expect(provenRequest(path, token())).toEqual(UNKNOWN);
    },
  );
});

it.each([
  undefined,
  null,
  {},
  { iam: {} },
  { jwt: {} },
  { jwt: { claims: { username: 7 } } },
  { lambda: { role: 'officer' } },
])('whoever the gateway says no more of than %j gets nothing', (authorizer) => {
  expect(provenRequest('/api/tasks', authorizer)).toEqual(UNKNOWN);
  expect(provenRequest('/as/officer/tasks', authorizer)).toEqual(UNKNOWN);
});
