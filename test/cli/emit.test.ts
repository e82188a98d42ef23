import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { EXIT } from '../../src/cli/exit-code.ts';
import type { Io } from '../../src/cli/io.ts';
import { readCommand, runIn } from '../support/run-scale.ts';
import { createWorld, type Setting, type World } from '../support/world.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 10k, growth: 10%}
quantities:
  peak: {unit: req/s, formula: mau / 100}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 50k}
services:
  api:
    image: "example/shop-api:1.4.2"
    ports: [8080]
    public: yes
    load: peak
    capacity: 100
    utilisation: 60%
    replicas: {min: 1}
    cpu: 0.5
    memory: 512Mi
    env: {TOKEN: {secret: api-token}, MODE: live}
    depends_on: [db]
  db:
    image: "postgres:16.10-alpine"
    ports: [5432]
    stateful: yes
    replicas: 1
    volumes: {data: /var/lib/postgresql/data}
    env: {POSTGRES_PASSWORD: {secret: db-password}}
  worker: {image: "example/shop-worker:1.4.2", phases: [growth]}
`;

const world = (setting: Setting = {}): World =>
  createWorld({ ...setting, files: { 'shop.yaml': SHOP, ...setting.files } });

const emit = (at: World, rest: string) => runIn(at, readCommand(`scale emit ${rest}`).argv);

const fileIn = ({ directory }: World, path: string): string =>
  readFileSync(join(directory, path), 'utf8');

const COMPOSE = 'deploy/compose/compose.yaml';

describe('scale emit', () => {
  it('writes the next phase where none is named, and says how to go on', async () => {
    const at = world();
    const { exitCode, stdout, stderr } = await emit(at, 'compose shop.yaml');
    expect([exitCode, stderr]).toEqual([EXIT.pass, '']);
    expect(readdirSync(join(at.directory, 'deploy/compose')).sort()).toEqual([
      '.env.example',
      '.gitignore',
      '.scale-lock.json',
      'compose.yaml',
    ]);
    const { services } = parse(fileIn(at, COMPOSE));
    expect(Object.keys(services)).toEqual(['api', 'db', 'worker']);
    // The phase begins at 50,000 users: ceil(500 req/s / (100 req/s * 60%)) = 9
    expect(services.api.deploy.replicas).toBe(9);
    expect(stdout).toContain('docker compose -f deploy/compose/compose.yaml up --detach --wait\n');
    expect(stdout).toContain('compose/secrets/db-password');
    expect(stdout).toContain('API_TOKEN');
  });

  it('writes any phase, at any metrics', async () => {
    const at = world();
    await emit(at, 'compose shop.yaml --phase mvp --set mau=24k --out there/');
    const { services } = parse(fileIn(at, 'there/compose/compose.yaml'));
    // ceil(240 / 60)
    expect([Object.keys(services), services.api.deploy.replicas]).toEqual([['api', 'db'], 4]);
  });

  it('has a base, the phase of today and the next one for Kubernetes', async () => {
    const at = world();
    expect((await emit(at, 'kubernetes shop.yaml')).exitCode).toBe(EXIT.pass);
    const home = join(at.directory, 'deploy/kubernetes');
    expect(readdirSync(home).sort()).toEqual(['.scale-lock.json', 'base', 'overlays']);
    expect(readdirSync(join(home, 'overlays')).sort()).toEqual(['growth', 'mvp']);
  });

  it('gives the same bytes each time, and is clean after', async () => {
    const at = world();
    for (const target of ['compose', 'kubernetes']) {
      await emit(at, `${target} shop.yaml`);
      const first = await emit(at, `${target} shop.yaml --stdout`);
      expect(await emit(at, `${target} shop.yaml --stdout`)).toEqual(first);
      const checked = await emit(at, `${target} shop.yaml --check`);
      expect(checked).toMatchObject({ exitCode: EXIT.pass, stderr: '' });
      const again = await emit(at, `${target} shop.yaml --format json`);
      const actions = JSON.parse(again.stdout).artifacts.map(
        ({ action }: { action: string }) => action,
      );
      expect(new Set(actions)).toEqual(new Set(['unchanged']));
    }
  });

  it('emits from a saved plan what it emits from the profile', async () => {
    const at = world();
    const { stdout } = await runIn(at, [
      'plan',
      'shop.yaml',
      '--set',
      'mau=30k',
      '--format',
      'json',
    ]);
    writeFileSync(join(at.directory, 'p.json'), stdout);
    const direct = await emit(at, 'compose shop.yaml --phase mvp --set mau=30k --stdout');
    rmSync(join(at.directory, 'shop.yaml'));
    expect(await emit(at, 'compose --plan p.json --phase mvp --stdout')).toEqual(direct);
  });
});

describe('tenants', () => {
  const club = (tenants: string): World => {
    const customers = `customers:\n  own_stack: yes\n${tenants}`;
    const host = ['    host: "$', '{TENANT_ID}.example.com"\n    public: yes\n'].join('');
    const text = SHOP.replace('    public: yes\n', host).replace(
      'services:',
      `${customers}services:`,
    );
    return world({ files: { 'shop.yaml': text } });
  };
  const LISTED =
    '  tenants: [{id: acme, name: Acme}, {id: bolt, name: Bolt}, {id: coop, name: Coop}]\n';
  const notesOf = (stdout: string, code: string) =>
    JSON.parse(stdout).notes.filter((note: { readonly code: string }) => note.code === code);

  it.each([
    ['kubernetes', 'namespace', ['shop-bolt', 'shop-coop']],
    ['compose', 'folder', ['compose/bolt', 'compose/coop']],
  ])('of %s are all told what to supply, each in its %s', async (target, where, places) => {
    const run = `${target} shop.yaml --all-tenants --format json`;
    const [each] = notesOf((await emit(club(LISTED), run)).stdout, 'each_tenant');
    expect(each).toEqual({
      code: 'each_tenant',
      where,
      tenants: places.map((place, i) => ({ place, hosts: [`${['bolt', 'coop'][i]}.example.com`] })),
      message: expect.stringContaining(places.join('` (`bolt.example.com`), `')),
    });
    const { stdout } = await emit(club(LISTED), `${target} shop.yaml --tenant bolt --format json`);
    expect(notesOf(stdout, 'each_tenant')).toEqual([]);
  });

  it('are counted beyond the twentieth', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `{id: t${i}, name: T${i}}`);
    const run = 'kubernetes shop.yaml --all-tenants --format json';
    const { stdout } = await emit(club(`  tenants: [${ids.join(', ')}]\n`), run);
    const [each] = notesOf(stdout, 'each_tenant');
    expect(each.tenants).toHaveLength(29);
    expect(each.message).toMatch(/`shop-t20` \(`t20\.example\.com`\), and 9 more/);
  });

  it('that the profile does not list are refused where it lists some, with what is near', async () => {
    const { exitCode, stderr } = await emit(club(LISTED), 'compose shop.yaml --tenant acmee');
    expect(exitCode).toBe(EXIT.invalid);
    expect(stderr).toMatch(/no tenant acmee[\s\S]*fix: Did you mean acme\?/);
  });

  it('that the profile does not list are emitted where it lists none, and told', async () => {
    const { exitCode, stdout } = await emit(
      club(''),
      'compose shop.yaml --tenant acme --format json',
    );
    expect(exitCode).toBe(EXIT.pass);
    expect(notesOf(stdout, 'tenant_unlisted')).toMatchObject([{ tenant: 'acme' }]);
    const listed = await emit(club(LISTED), 'compose shop.yaml --tenant acme --format json');
    expect(notesOf(listed.stdout, 'tenant_unlisted')).toEqual([]);
  });
});

describe('drift', () => {
  it('exits 1 when a file is missing, old or changed, and writes nothing', async () => {
    const at = world();
    const before = await emit(at, 'compose shop.yaml --check');
    expect(before.exitCode).toBe(EXIT.verdict);
    expect(readdirSync(at.directory)).toEqual(['shop.yaml']);
    await emit(at, 'compose shop.yaml');
    expect((await emit(at, 'compose shop.yaml --check --set mau=90k')).exitCode).toBe(EXIT.verdict);
    const edited = fileIn(at, COMPOSE).replace('MODE: live', 'MODE: test');
    writeFileSync(join(at.directory, COMPOSE), edited);
    const { exitCode, stdout } = await emit(at, 'compose shop.yaml --check --diff');
    expect(exitCode).toBe(EXIT.verdict);
    expect(stdout).toContain('-      MODE: test\n');
    expect(stdout).toContain('+      MODE: live\n');
    expect(fileIn(at, COMPOSE)).toBe(edited);
  });

  it('has the same exit code in every format', async () => {
    const at = world();
    for (const format of ['table', 'json', 'csv', 'md']) {
      const { exitCode } = await emit(at, `compose shop.yaml --check --format ${format}`);
      expect(exitCode, format).toBe(EXIT.verdict);
    }
  });

  it('keeps what was changed by hand, says so, and overwrites it when forced', async () => {
    const at = world();
    await emit(at, 'compose shop.yaml');
    const emitted = fileIn(at, COMPOSE);
    writeFileSync(join(at.directory, COMPOSE), `${emitted}# mine\n`);
    const kept = await emit(at, 'compose shop.yaml -q');
    expect(kept.exitCode).toBe(EXIT.pass);
    expect(kept.stdout).toContain('compose/compose.yaml was changed by hand');
    expect(fileIn(at, COMPOSE)).toBe(`${emitted}# mine\n`);
    await emit(at, 'compose shop.yaml --force');
    expect(fileIn(at, COMPOSE)).toBe(emitted);
  });

  it('writes nothing where it is only to say or to show', async () => {
    for (const flag of ['--dry-run', '--diff', '--stdout', '--check']) {
      const at = world();
      const { stdout } = await emit(at, `compose shop.yaml ${flag}`);
      expect(stdout).not.toBe('');
      expect(readdirSync(at.directory), flag).toEqual(['shop.yaml']);
    }
  });
});

describe('data that would be out of sight', () => {
  const kept = SHOP.replace(
    'env: {POSTGRES_PASSWORD',
    'env: {PGDATA: /var/lib/postgresql/data, POSTGRES_PASSWORD',
  );

  it('is told with Compose too, with the commands of that', async () => {
    const at = world();
    writeFileSync(join(at.directory, 'shop.yaml'), kept);
    expect((await emit(at, 'compose shop.yaml')).stdout).not.toContain('docker compose up');
    writeFileSync(join(at.directory, 'shop.yaml'), SHOP);
    const { stdout } = await emit(at, 'compose shop.yaml');
    expect(stdout).toContain('More than docker compose up\n');
    expect(stdout).toContain('becomes / at /var/lib/postgresql/data, PGDATA');
    expect(stdout).toContain('docker compose -f deploy/compose/compose.yaml up --detach --wait');
    // It is there now.
    expect((await emit(at, 'compose shop.yaml')).stdout).not.toContain('More than');
  });

  it('is told once of all tenants, with the command of each', async () => {
    const at = world();
    const write = (text: string) => {
      const tenants = 'customers: {own_stack: yes, tenants: [{id: acme}, {id: bolt}]}\n';
      writeFileSync(
        join(at.directory, 'shop.yaml'),
        text.replace('services:', `${tenants}services:`),
      );
    };
    const run = 'compose shop.yaml --all-tenants --format json';
    write(kept);
    expect(await emit(at, run)).toMatchObject({ exitCode: EXIT.pass, stderr: '' });
    write(SHOP);
    const files = ['acme', 'bolt'].map((id) => `deploy/compose/${id}/compose.yaml`);
    const commands = files.map((file) => `docker compose -f ${file} up --detach --wait`);
    expect(JSON.parse((await emit(at, run)).stdout).migrations).toMatchObject([
      { code: 'data_moved', object: { name: 'db' }, steps: [{}, {}, { commands }, {}] },
    ]);
  });
});

describe('standard output', () => {
  it('is one stream of documents, each behind its path', async () => {
    const { stdout } = await emit(world(), 'compose shop.yaml --stdout');
    expect(stdout).toMatch(/^--- # compose\/compose\.yaml\n/);
    expect(Object.keys(parse(stdout).services)).toEqual(['api', 'db', 'worker']);
    const kubernetes = await emit(world(), 'kubernetes shop.yaml --stdout');
    const documents = parseAllDocuments(kubernetes.stdout);
    expect(documents.length).toBeGreaterThan(20);
    for (const document of documents) expect(document.errors).toEqual([]);
  });

  it('has every file with its hash and what became of it as JSON', async () => {
    const at = world();
    const { stdout } = await emit(at, 'compose shop.yaml --format json');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({
      schemaVersion: 1,
      command: 'emit',
      project: { id: 'shop' },
      target: 'compose',
      mode: 'write',
      out: 'deploy',
      phase: { id: 'growth', name: 'Growth' },
      interrupted: false,
    });
    const { path, action, sha256 } = result.artifacts.at(-1);
    expect([path, action]).toEqual(['compose/compose.yaml', 'created']);
    expect(sha256).toBe(at.io.sha256(fileIn(at, COMPOSE)));
    expect(result.notes.every(({ message }: { message: string }) => message !== '')).toBe(true);
  });
});

describe('templates of one’s own', () => {
  it('are written to be edited, and then used in place of those of scale', async () => {
    const at = world();
    const ejected = await emit(at, 'templates --out mine');
    expect(ejected.exitCode).toBe(EXIT.pass);
    const path = join(at.directory, 'mine/compose/service.yaml');
    const text = readFileSync(path, 'utf8').replace(
      'restart: unless-stopped',
      'restart: always # ours',
    );
    writeFileSync(path, text);
    rmSync(join(at.directory, 'mine/compose/stateful.yaml'));
    await emit(at, 'compose shop.yaml --templates mine');
    const { services } = parse(fileIn(at, COMPOSE));
    expect([services.api.restart, services.db.restart]).toEqual(['always', 'unless-stopped']);
    expect(fileIn(at, COMPOSE)).toContain('restart: always # ours\n');
    const again = await emit(at, 'templates --out mine');
    expect(again.stdout).toContain('compose/service.yaml was changed by hand');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('a folder that cannot be trusted', () => {
  it('is not left through a link', async () => {
    const at = world({ files: { 'elsewhere/compose.yaml': 'theirs\n' } });
    mkdirSync(join(at.directory, 'deploy'));
    symlinkSync('../elsewhere', join(at.directory, 'deploy/compose'));
    const { exitCode, stderr } = await emit(at, 'compose shop.yaml --force');
    expect(exitCode).toBe(EXIT.invalid);
    expect(stderr).toContain('links are not followed');
    expect(readdirSync(join(at.directory, 'elsewhere'))).toEqual(['compose.yaml']);
    expect(fileIn(at, 'elsewhere/compose.yaml')).toBe('theirs\n');
  });

  it('keeps a link to a file until it is forced, and what it points to always', async () => {
    const at = world({ files: { 'theirs.yaml': 'theirs\n' } });
    mkdirSync(join(at.directory, 'deploy/compose'), { recursive: true });
    symlinkSync('../../theirs.yaml', join(at.directory, COMPOSE));
    const { stdout } = await emit(at, 'compose shop.yaml -q');
    expect(stdout).toContain('compose/compose.yaml is a link');
    await emit(at, 'compose shop.yaml --force');
    expect(fileIn(at, COMPOSE)).toContain('services:');
    expect(fileIn(at, 'theirs.yaml')).toBe('theirs\n');
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'you have no permission'],
  ])('ends with what is wrong, where (%s)', async (reason, words) => {
    const real = world();
    const failing: Io['openFolder'] = async (path) => ({
      ...(await real.io.openFolder(path)),
      writeFile: () => ({ kind: 'failed', reason }),
    });
    const at: World = { ...real, io: { ...real.io, openFolder: failing } };
    const { exitCode, stderr } = await emit(at, 'compose shop.yaml');
    expect(exitCode).toBe(EXIT.invalid);
    expect(stderr).toContain(`deploy/compose/.env.example cannot be written: ${words}`);
    // The next one, with room, completes it.
    const { stdout } = await emit(real, 'compose shop.yaml --locale en');
    expect(stdout).toContain('had stopped half-way');
    expect((await emit(real, 'compose shop.yaml --check')).exitCode).toBe(EXIT.pass);
  });
});

describe('a diff', () => {
  it('says which side is which, also with -q, and is not offered where it is shown', async () => {
    const at = world();
    await emit(at, 'compose shop.yaml');
    writeFileSync(join(at.directory, COMPOSE), `${fileIn(at, COMPOSE)}# mine\n`);
    const { stdout } = await emit(at, 'compose shop.yaml --check --diff -q');
    expect(stdout).toContain('- is what is there, + what is emitted\n');
    expect(stdout).toContain('\n  -# mine\n');
    expect(stdout).not.toContain('add --diff');
    expect((await emit(at, 'compose shop.yaml --check -q')).stdout).toContain('add --diff');
  });

  it('is red and green on a terminal, and fenced as such in Markdown', async () => {
    const at = world();
    const { stdout } = await emit(at, 'compose shop.yaml --diff --color');
    expect(stdout).toContain('\u001b[32m  +services:\u001b[39m\n');
    expect((await emit(at, 'compose shop.yaml --diff --format md')).stdout).toContain('```diff\n');
  });
});

describe('a language', () => {
  it('is that of --locale, with every note in it', async () => {
    const { stdout } = await emit(world(), 'compose shop.yaml --locale pt-BR');
    expect(stdout).toContain('A fornecer');
    expect(stdout).toContain('supõe-se');
    expect(stdout).not.toMatch(/ assumed |undefined/);
  });

  it('of what is emitted is that of the profile, whatever the environment says', async () => {
    const emitted = async (locale: string, flag = '') => {
      const at = world({ env: { SCALE_LOCALE: locale } });
      return (await emit(at, `kubernetes oraclewa --stdout${flag}`)).stdout;
    };
    const portuguese = await emitted('pt-BR');
    expect(portuguese).toContain('kubernetes.io/description: Aplicação com o gestor de pool');
    expect(await emitted('en')).toBe(portuguese);
    expect(await emitted('pt-BR', ' --locale en')).toContain('Application with the pool manager');
  });
});
