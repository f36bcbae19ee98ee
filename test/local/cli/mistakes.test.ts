import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../infra/local/boot/data-folder.ts';
import { program, SAMPLES, tidewaiter } from './command-line.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-cli-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A mistake is told in a line or two on stderr, with exit code 2, and never by a stack trace. */
async function mistake(...words: string[]): Promise<string> {
  const { code, out, err } = await tidewaiter(...words);
  expect({ words, code, out }).toEqual({ words, code: 2, out: '' });
  expect(err).toMatch(/^tidewaiter: /);
  expect(err).not.toMatch(/^\s+at /m);
  return err;
}

describe('the words of a command', () => {
  it.each([
    [['frobnicate'], 'there is no command "frobnicate"', 'tidewaiter help'],
    [['chek', 'x'], 'there is no command "chek"', 'did you mean "tidewaiter check"?'],
    [['help', 'nothing'], 'there is no command "nothing"', 'tidewaiter help'],
    [['toString'], 'there is no command "toString"', 'tidewaiter help'],
    [['cases', '--frob'], "Unknown option '--frob'", 'tidewaiter cases --help'],
    [['cases', '--data'], 'argument missing', 'tidewaiter cases --help'],
    [['start', '--once=1'], 'does not take an argument', 'tidewaiter start --help'],
    [['read'], '"read" takes FILE, not nothing', 'tidewaiter read --help'],
    [['check', 'a', 'b'], '"check" takes FOLDER, not a b', 'tidewaiter check --help'],
    [['case', 'foo'], '"foo" is no case', 'e.g. NLRTM/'],
    [['case', 'A/B/C'], '"A/B/C" is no case', 'e.g. NLRTM/'],
    [['cases', '--lane', 'foo'], '--lane takes one of documents, imaging', '"foo"'],
    [['decide', 'NLRTM/X'], 'decide what?', '--disposition'],
    [['decide', 'NLRTM/X', '--disposition', 'burnt'], '--disposition takes one of released', '"burnt"'],
    [['start', '--port', 'abc'], '--port takes a whole number from 0 to 65535', '"abc"'],
    [['start', '--port', '65536'], '--port takes a whole number from 0 to 65535', '"65536"'],
    [['start', '--stage', 'mars'], 'there is no stage "mars"', 'one-machine'],
    [['start', '--log-level', 'LOUD'], '--log-level takes one of ERROR', '"LOUD"'],
    [['doctor', '--port', '0'], '--port takes a whole number from 1', '"0"'],
  ])('%j is told what is wrong with it', async (words, wrong, remedy) => {
    const told = await mistake(...words);
    expect(told).toContain(wrong);
    expect(told).toContain(remedy);
  });
});

describe('a running system that is not there', () => {
  it.each([
    [['cases']],
    [['case', 'NLRTM/X']],
    [['claim', 'NLRTM/X']],
    [['decide', 'NLRTM/X', '--disposition', 'released', '--reason', 'in-order']],
    [['restart', 'NLRTM/X']],
  ])('%j says that none runs with the folder, and how to start one', async ([name = '', ...words]) => {
    const told = await mistake(name, ...words, '--data', dir);
    expect(told).toContain(`no Tidewaiter is running with the data folder ${dir}`);
    expect(told).toContain('npm start');
  });

  it('is told from one that does not answer, and from something else at its address', async () => {
    const environment = { env: { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' } };
    const server = createServer((_request, response) => response.end('<html>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const call = ['cases', '--region', 'eu-west-1', '--api', url];
    const other = await program(call, environment);
    await new Promise((resolve) => server.close(resolve));
    const none = await program(call, environment);
    expect([other.code, none.code]).toEqual([2, 2]);
    expect(other.err).toContain('does not answer as Tidewaiter does');
    expect(none.err).toContain(`${url} does not answer`);
  });

  it('on AWS needs an address, a region and credentials', async () => {
    expect(await mistake('cases', '--api', 'nonsense', '--region', 'eu-west-1')).toContain('"nonsense" is no address');
    const { code, err } = await program(['cases', '--api', 'http://127.0.0.1:9', '--region', 'eu-west-1'], {
      env: { AWS_EC2_METADATA_DISABLED: 'true' },
    });
    expect(code).toBe(2);
    expect(err).toContain('no AWS credentials');
    expect(err).toContain('--profile');
  });
});

describe('files and folders', () => {
  it('that are missing, empty, or the one in place of the other are named', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, 'neither one nor the other');
    expect(await mistake('check', join(dir, 'none'))).toContain(`there is no folder ${join(dir, 'none')}`);
    expect(await mistake('check', file)).toContain(`there is no folder ${file}`);
    expect(await mistake('check', dir)).toContain('holds nothing to upload');
    expect(await mistake('read', join(dir, 'none'))).toContain(`there is no file ${join(dir, 'none')}`);
    expect(await mistake('read', dir)).toContain(`${dir} is no file`);
    expect(await mistake('read', file)).toContain('none of PDF, TIFF, PNG, JPEG, XML, CSV, EDIFACT, X12 and JSON');
    expect(await mistake('scan', file)).toContain('no TIFF, PNG, JPEG');
    expect(await mistake('submit', dir, '--port', 'NLRTM')).toContain('holds nothing to upload');
    expect(await mistake('submit', join(SAMPLES, '01-in-order'))).toContain('to which port?');
  });

  it('of a consignment that can have no place are refused before anything is uploaded', async () => {
    mkdirSync(join(dir, 'papers'));
    writeFileSync(join(dir, 'papers', 'a.csv'), 'a');
    expect(await mistake('check', dir, '--case', 'a b')).toContain('"a b" is no case reference');
    expect(await mistake('check', dir, '--port', 'XXXXX')).toContain('does not serve XXXXX');
    expect(await mistake('check', dir, '--stage', 'mars')).toContain('there is no stage "mars"');
    expect(await mistake('check', dir, '--watchlists', join(dir, 'none'))).toContain('there is no folder');
    expect(await mistake('submit', dir, '--port', 'nlrtm', '--case', 'A')).toContain('UN/LOCODE such as NLRTM');
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read are named', async () => {
    const file = join(dir, 'closed.pdf');
    writeFileSync(file, '%PDF-1.4');
    chmodSync(file, 0o000);
    expect(await mistake('read', file)).toContain(file);
  });
});

describe('start', () => {
  it('refuses a data folder that is a file, somebody else’s, or in use, before it builds anything', async () => {
    const file = join(dir, 'file');
    writeFileSync(file, '');
    expect(await mistake('start', '--data', file)).toContain('it is a file');
    expect(await mistake('start', '--fresh', '--data', dir)).toContain('holds other things');
    const folder = openDataFolder(join(dir, 'data'));
    expect(await mistake('start', '--port', '0', '--data', join(dir, 'data'))).toContain(
      'in use by another Tidewaiter',
    );
    folder.release();
  });

  it('refuses a port that is taken before it builds anything', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    expect(await mistake('start', '--port', port, '--data', join(dir, 'data'))).toContain(`Port ${port}`);
    await new Promise((resolve) => server.close(resolve));
  });
});

it('a reader that goes away ends the program without a word', async () => {
  const { err } = await program(['check', join(SAMPLES, '02-weight-and-seal'), '--json'], { readBytes: 1 });
  expect(err).toBe('');
});
