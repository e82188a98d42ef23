import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { init as words } from '../../src/catalog/en/init.ts';
import { askAnswers, currencyProblems, nameProblems } from '../../src/cli/init/answers.ts';
import type { Asker } from '../../src/cli/init/prompts.ts';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';
import { runIn } from '../support/run-scale.ts';
import { createWorld, type Setting, type World } from '../support/world.ts';

const init = (world: World, ...args: readonly string[]) => runIn(world, ['init', ...args]);
const filesOf = ({ directory }: World): readonly string[] => readdirSync(directory).sort();
const projectIn = ({ directory }: World, file: string) =>
  (plainValue(parseYaml(readFileSync(join(directory, file), 'utf8')).root) as { project: object })
    .project;

describe('scale init', () => {
  it('writes the blank starter and the schema, and says how to go on', async () => {
    const world = createWorld();
    const { exitCode, stdout, stderr } = await init(world);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(filesOf(world)).toEqual(['scale.schema.json', 'scale.yaml']);
    expect(stdout).toMatch(/^✓ scale\.yaml is written: .*, from the starter blank$/m);
    expect(stdout).toMatch(/^Next\n {2}scale plan\n {2}scale explain$/m);
    expect(readFileSync(join(world.directory, 'scale.schema.json'), 'utf8')).toBe(
      readFileSync('schema/profile.json', 'utf8'),
    );
  });

  it('calls the product as its file, or as the folder of a scale.yaml', async () => {
    const world = createWorld();
    await init(world, 'my-sun_clinic.yml');
    expect(projectIn(world, 'my-sun_clinic.yml')).toMatchObject({
      id: 'my-sun-clinic',
      name: 'My sun clinic',
    });
    await init(world);
    const folder = basename(world.directory).replaceAll(/[-_]+/g, ' ');
    expect(projectIn(world, 'scale.yaml')).toMatchObject({ name: `S${folder.slice(1)}` });
  });

  it.each([
    [[], { currency: 'USD', locale: 'en' }],
    [['--locale', 'pt-BR'], { currency: 'BRL', locale: 'pt-BR' }],
    [['--locale', 'pt-BR', '--currency', 'eur'], { currency: 'EUR', locale: 'pt-BR' }],
    [['--name', '  24/7 Ops '], { id: 'n24-7-ops', name: '24/7 Ops' }],
    [['--name', '.NET Helper'], { id: 'net-helper', name: '.NET Helper' }],
    [['--name', '🚀'], { id: 'shop', name: '🚀' }],
    [['--name', 'x'.repeat(200)], { id: 'x'.repeat(40) }],
  ])('takes %j', async (args, expected) => {
    const world = createWorld();
    expect((await init(world, 'shop.yaml', ...args)).stderr).toBe('');
    expect(projectIn(world, 'shop.yaml')).toMatchObject(expected);
    expect((await runIn(world, ['plan', 'shop.yaml'])).exitCode).toBe(0);
  });

  it('writes into a folder that is there, with the schema beside the profile', async () => {
    const world = createWorld();
    mkdirSync(join(world.directory, 'my plans'));
    const { stdout } = await init(world, 'my plans/shop.yaml');
    expect(readdirSync(join(world.directory, 'my plans')).sort()).toEqual([
      'scale.schema.json',
      'shop.yaml',
    ]);
    expect(stdout).toContain("  scale plan 'my plans/shop.yaml'\n");
  });

  it('leaves a schema as it is, and says so only where it is another', async () => {
    const world = createWorld({ files: { 'scale.schema.json': '{}' } });
    const first = await init(world, 'a.yaml');
    expect(first.stdout).toContain('scale.schema.json was there and is left as it is');
    expect(readFileSync(join(world.directory, 'scale.schema.json'), 'utf8')).toBe('{}');
    const fresh = createWorld();
    await init(fresh, 'a.yaml');
    expect((await init(fresh, 'b.yaml')).stdout).not.toContain('scale.schema.json');
  });

  it('has written the profile where the schema can not be', async () => {
    const world = createWorld();
    const { createFile } = world.io;
    const io: Partial<World['io']> = {
      createFile: (path, text) =>
        path.endsWith('.json') ? { kind: 'failed', reason: 'ENOSPC' } : createFile(path, text),
    };
    const { exitCode, stdout } = await init({ ...world, io: { ...world.io, ...io } }, 'a.yaml');
    expect([exitCode, filesOf(world)]).toEqual([0, ['a.yaml']]);
    expect(stdout).toContain('! scale.schema.json could not be written');
  });
});

describe('nothing is written', () => {
  const refused = async (args: readonly string[], setting: Setting = {}) => {
    const world = createWorld(setting);
    const before = filesOf(world);
    const { exitCode, stdout, stderr } = await init(world, ...args);
    expect([exitCode, stdout, filesOf(world)]).toEqual([2, '', before]);
    return stderr;
  };

  it('over a file, and the file is the same', async () => {
    const files = { 'scale.yaml': 'mine' };
    expect(await refused([], { files })).toContain('scale.yaml exists already');
  });

  it('over a file that appears after it was looked for', async () => {
    const setting: Setting = { files: { 'scale.yaml': 'mine' }, io: { listDirectory: () => [] } };
    const world = createWorld(setting);
    const { exitCode, stderr } = await init(world);
    expect([exitCode, filesOf(world)]).toEqual([2, ['scale.yaml']]);
    expect(stderr).toContain('scale.yaml exists already');
    expect(readFileSync(join(world.directory, 'scale.yaml'), 'utf8')).toBe('mine');
  });

  it('where the disk does not let it', async () => {
    const io: Setting['io'] = { createFile: () => ({ kind: 'failed', reason: 'EROFS' }) };
    expect(await refused([], { io })).toContain('cannot be created: the disk is read-only');
  });

  it.each([
    [['plans/x.yaml'], 'its folder does not exist'],
    [['shop'], 'Write shop.yaml'],
    [['shop.json'], 'Write shop.yaml'],
    [['.yaml'], 'is not that of a YAML file'],
    [['saas'], 'Write --from saas'],
    [['.'], '. is a folder'],
    [['x.yaml', '--from', 'market-place'], 'Did you mean marketplace?'],
    [['x.yaml', '--locale', 'pt-br'], 'Você quis dizer pt-BR?'],
    [['x.yaml', '--currency', 'BLR'], 'Did you mean BRL?'],
    [['x.yaml', '--currency', 'R$'], 'cannot be R$'],
    [['x.yaml', '--name', ''], 'any text that is not blank'],
    [['x.yaml', '--name', ' \n '], 'any text that is not blank'],
    [['x.yaml', '--name', 'x'.repeat(201)], 'at most 200 characters'],
  ])('for %j', async (args, says) => {
    expect((await refused(args)).replaceAll(/\s+/g, ' ')).toContain(says);
  });

  it('and every mistake is told at once', async () => {
    const args = ['x', '--name', '../x', '--currency', 'zz'];
    expect(await refused(args)).toContain('3 problems');
  });
});

describe('the name of a product', () => {
  it.each(['../x', '..', './x', '/etc/x', '~/x', 'a/../b', 'C:\\x', '\\\\host\\x', 'shop.yaml'])(
    'is no path: %j',
    (name) => expect(nameProblems(name)).toMatchObject([{ facts: { fault: 'path' } }]),
  );

  it.each(['24/7', '.NET', 'A: B', 'R2-D2', '~tilde', 'Q&A / FAQ', '日本', 'a.b'])(
    'may be %j',
    (name) => expect(nameProblems(name)).toEqual([]),
  );
});

it('a currency is one of ISO 4217, in any case', () => {
  for (const code of ['BRL', 'brl', 'JPY']) expect(currencyProblems(code)).toEqual([]);
  for (const code of ['', 'R$', 'ABC', 'BRLX']) expect(currencyProblems(code)).toHaveLength(1);
});

describe('nobody is asked', () => {
  const tty = { isTty: true, columns: 80 };
  it.each<[string, Setting, readonly string[]]>([
    ['without a terminal to read from', { stdout: tty }, []],
    ['without a terminal to write to', { stdinTty: true }, []],
    ['in CI', { stdinTty: true, stdout: tty, env: { CI: 'true' } }, []],
    ['with --no-input', { stdinTty: true, stdout: tty }, ['--no-input']],
    ['on a dumb terminal', { stdinTty: true, stdout: tty, env: { TERM: 'dumb' } }, []],
  ])('%s', async (_, setting, args) => {
    const world = createWorld(setting);
    expect((await init(world, 'x.yaml', ...args)).exitCode).toBe(0);
    expect(projectIn(world, 'x.yaml')).toMatchObject({ name: 'X', currency: 'USD' });
  });
});

describe('the wizard', () => {
  /** Gives the answers in turn, and keeps what was asked. */
  const scripted = (answers: readonly (string | undefined)[]) => {
    const asked: string[] = [];
    const left = [...answers];
    const asker: Asker = {
      choose: async ({ message }) => {
        asked.push(message);
        return left.shift() as never;
      },
      write: async ({ message, fallback }) => {
        asked.push(message);
        const answer = left.shift();
        return answer === '' ? fallback : answer;
      },
    };
    return { asker, asked };
  };
  const asking = { words, fallback: 'Shop', locale: 'en' as const, say: () => 'no' };

  it('asks for everything, and offers the currency of the language', async () => {
    const { asker, asked } = scripted(['saas', '', 'pt-BR', '']);
    expect(await askAnswers({}, { ...asking, asker })).toEqual({
      from: 'saas',
      name: 'Shop',
      locale: 'pt-BR',
      currency: 'BRL',
    });
    expect(asked).toEqual([
      words.questions.from,
      words.questions.name,
      words.questions.locale,
      words.questions.currency,
    ]);
  });

  it('asks for nothing that an option says', async () => {
    const { asker, asked } = scripted(['Loja', 'eur']);
    const options = { from: 'saas', locale: 'pt-BR' } as const;
    expect(await askAnswers(options, { ...asking, asker })).toEqual({
      from: 'saas',
      name: 'Loja',
      locale: 'pt-BR',
      currency: 'EUR',
    });
    expect(asked).toEqual([words.questions.name, words.questions.currency]);
  });

  it.each([0, 1, 2, 3])('ends at Ctrl-C in question %i', async (at) => {
    const answers = ['saas', 'Shop', 'en', 'USD'].map((one, i) => (i === at ? undefined : one));
    const { asker, asked } = scripted(answers);
    expect(await askAnswers({}, { ...asking, asker })).toBeUndefined();
    expect(asked).toHaveLength(at + 1);
  });
});
