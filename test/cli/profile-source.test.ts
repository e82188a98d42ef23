import { describe, expect, it } from 'vitest';
import { bundledProfiles, namesProfile } from '../../src/cli/session/profile-source.ts';
import { SHOP } from '../support/profiles.ts';
import { runScale } from '../support/run-scale.ts';
import { createWorld, type Setting } from '../support/world.ts';

const titleOf = async (command: string, files: Setting['files'] = {}): Promise<string> => {
  const { exitCode, stdout, stderr } = await runScale(command, { files });
  return exitCode === 0 ? (stdout.split('\n')[0] ?? '') : `${exitCode}: ${stderr.split('\n')[0]}`;
};

describe('the profile', () => {
  it.each<[name: string, command: string, files: Setting['files'], title: string]>([
    ['a file', 'scale plan shop.yaml', { 'shop.yaml': SHOP }, 'Shop'],
    ['a file below', 'scale plan a/b/shop.yaml', { 'a/b/shop.yaml': SHOP }, 'Shop'],
    ['a file of any name', "scale plan 'my shop'", { 'my shop': SHOP }, 'Shop'],
    ['scale.yaml here, when none is named', 'scale plan', { 'scale.yaml': SHOP }, 'Shop'],
    ['a bundled one', 'scale plan checkin', {}, 'CheckIn'],
    ['a bundled one beside scale.yaml', 'scale plan checkin', { 'scale.yaml': SHOP }, 'CheckIn'],
    ['a file before a bundled one', 'scale plan checkin', { checkin: SHOP }, 'Shop'],
    [
      'a bundled one before a folder of its name',
      'scale plan checkin',
      { 'checkin/readme.md': 'x' },
      'CheckIn',
    ],
    ['a file of a bundled one’s path', 'scale plan ./checkin', { checkin: SHOP }, 'Shop'],
  ])('is %s', async (_, command, files, title) => {
    expect(await titleOf(command, files)).toBe(title);
  });

  it.each<[name: string, command: string, files: Setting['files'], title: string]>([
    ['a bundled name behind a path', 'scale plan ./checkin', {}, '✗ The file ./checkin does not'],
    ['a bundled name with .yaml', 'scale plan checkin.yaml', {}, '✗ The file checkin.yaml does'],
    ['a path up from the bundled ones', 'scale plan ../package', {}, '✗ The file ../package does'],
    ['a folder', 'scale plan shop', { 'shop/scale.yaml': SHOP }, '✗ shop is a folder'],
    [
      'nothing, without scale.yaml',
      'scale plan',
      { 'shop.yaml': SHOP },
      '✗ There is no scale.yaml',
    ],
    ['an empty name', "scale plan ''", {}, '✗ The file "" does not exist'],
  ])('is not %s', async (_, command, files, title) => {
    expect(await titleOf(command, files)).toContain(`2: ${title}`);
  });

  it('is looked for in the package by the names that are there', () => {
    const { io } = createWorld({
      io: { listDirectory: () => ['b.yaml', 'notes.md', 'z', 'x.yml', 'a-1.yaml'] },
    });
    expect(bundledProfiles(io)).toEqual(['b', 'a-1']);
  });

  it.each<[name: string, text: string | Uint8Array]>([
    ['a UTF-8 byte order mark', `\uFEFF${SHOP}`],
    ['Windows line ends', SHOP.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${SHOP.replaceAll('\n', '\r\n')}`],
    ['no line end at all', SHOP.trimEnd()],
    ['a tab between a key and its value', SHOP.replace('version: 1', 'version:\t1')],
    ['comments and a document mark', `# shop\n---\n${SHOP}`],
    ['anchors and aliases', SHOP.replace('{unit: ms}', '&ms {unit: ms}\n  db_p95: *ms')],
    [
      'JSON',
      JSON.stringify({
        version: 1,
        project: { id: 'shop', name: 'Shop', currency: 'BRL', locale: 'en' },
        metrics: { mau: { unit: 'users', default: '10k' } },
        phases: [{ id: 'mvp', name: 'MVP' }],
      }),
    ],
  ])('may have %s', async (_, text) => {
    expect(await titleOf('scale plan shop.yaml', { 'shop.yaml': text })).toBe('Shop');
  });

  it('may write numbers as people do', async () => {
    const files = {
      'shop.yaml': SHOP.replace('amount: 2000', "amount: 'R$ 2.000,50'").replace(
        'mau >= 50k',
        'mau >= 50k and mau * 2 < 1.5M and mau > 25%',
      ),
    };
    const { stdout } = await runScale('scale explain shop.yaml costs.compute', { files });
    expect(stdout).toContain('R$ 2,000.50/month');
  });

  it('marks the right place behind a byte order mark and Windows line ends', async () => {
    const text = `\uFEFF${SHOP.replace('mau >=', 'mua >=').replaceAll('\n', '\r\n')}`;
    const { stderr } = await runScale('scale plan shop.yaml', { files: { 'shop.yaml': text } });
    expect(stderr).toContain('shop.yaml:8:47  Nothing is named mua\n');
    expect(stderr).toContain(
      '  8 |   - {id: user-service, name: Services, enter: mua >= 50k}\n' +
        `    | ${' '.repeat(46)}^^^\n`,
    );
  });
});

describe('the one operand of explain', () => {
  const files = { 'scale.yaml': SHOP, 'shop.yaml': SHOP.replaceAll('Shop', 'Other') };

  it.each<[name: string, operands: string, files: Setting['files'], first: string]>([
    ['is an id of scale.yaml', 'mau', files, 'mau  10,000 users'],
    ['is a file', 'shop.yaml', files, 'Metrics'],
    ['is a bundled profile', 'checkin', files, 'Metrics'],
    ['is a file named like an id', 'mau', { ...files, mau: SHOP }, 'Metrics'],
    ['is an id with dots', 'growth.mau', files, 'growth.mau  10%/month'],
    ['may be left out', '', files, 'Metrics'],
    ['may be two', 'shop.yaml api_p95', files, 'api_p95  ?'],
  ])('%s', async (_, operands, given, first) => {
    expect(await titleOf(`scale explain ${operands}`, given)).toContain(first);
  });

  it.each<[operand: string, title: string]>([
    ['mua', '✗ The profile has no quantity mua'],
    ['other.yaml', '✗ The file other.yaml does not exist'],
    ['./mau', '✗ The file ./mau does not exist'],
  ])('that is neither: %s', async (operand, title) => {
    expect(await titleOf(`scale explain ${operand}`, files)).toBe(`2: ${title}`);
  });

  it('names a profile by its form, before any file is there', () => {
    const { io } = createWorld({ files: { Makefile: 'x', 'folder/a': 'x' } });
    const named = ['a.yaml', 'a.yml', 'a/b', 'a\\b', 'checkin', 'Makefile', 'folder'];
    for (const operand of named) expect(namesProfile(io, operand), operand).toBe(true);
    for (const operand of ['mau', 'support.agents', 'yaml', '']) {
      expect(namesProfile(io, operand), operand).toBe(false);
    }
  });
});
