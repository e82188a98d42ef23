import { describe, expect, it } from 'vitest';
import { stackFor } from '../../../src/core/stack/for-target.ts';
import { tenantsOf } from '../../../src/core/stack/tenants.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import { stackOf } from './stack-of.ts';

const HEAD = `version: 1
project: {id: shop, name: {en: Shop, pt-BR: Loja}, currency: BRL, locale: pt-BR}
metrics:
  mau: {unit: users, default: 10k, growth: 10%}
  nps: {unit: count}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 50k}
services:
`;

const notesOf = (services: string, code: string) =>
  stackOf(HEAD + services).value.notes.filter((note) => note.code === code);

describe('a stack tells', () => {
  it('of data in several replicas that nothing joins', () => {
    const apart = (more: string) =>
      notesOf(`  db: {image: "a:1", replicas: 3, volumes: {data: /data}${more}}\n`, 'data_apart');
    expect(apart('')).toEqual([{ code: 'data_apart', service: 'db', replicas: 3 }]);
    expect(apart(', cluster: kafka')).toEqual([]);
    expect(apart(', setup: "Join them."')).toEqual([]);
    const shared = '  db: {image: "a:1", replicas: 3, volumes: {d: {path: /d, shared: yes}}}\n';
    expect(notesOf(shared, 'data_apart')).toEqual([]);
  });

  it('of what would be lost and is named after data', () => {
    const text = '  api: {image: "a:1", writable: [/tmp, /app/uploads, /var/cache/nginx]}\n';
    expect(notesOf(text, 'data_lost')).toEqual([
      { code: 'data_lost', service: 'api', path: '/app/uploads' },
    ]);
  });

  it('of a memory whose parts are more than its limit', () => {
    const graph = (heap: number) =>
      notesOf(
        `  db: {image: "a:1", memory: 1Gi, memory_parts: {heap: ${heap}, cache: 256}}\n`,
        'memory_short',
      );
    // 1,024 + 256 = 1,280 of 1,024; 768 + 256 fill it.
    expect(graph(1024)).toEqual([
      { code: 'memory_short', service: 'db', taken: 1280, limit: 1024 },
    ]);
    expect(graph(768)).toEqual([]);
  });

  it('of what is to be done once, and what a secret is made of, once', () => {
    const env = 'env: {A: {secret: url, form: "x/{password}"}}';
    const text = `  a: {image: "a:1", setup: {en: Join., pt-BR: Junte.}, ${env}}\n  b: {image: "a:1", ${env}}\n`;
    expect(notesOf(text, 'setup')).toEqual([
      { code: 'setup', service: 'a', text: { en: 'Join.', 'pt-BR': 'Junte.' } },
    ]);
    expect(notesOf(text, 'secret_made')).toEqual([
      { code: 'secret_made', secret: 'url', form: 'x/{password}' },
    ]);
  });

  it('apart whether nobody comes into a phase and whether nobody can tell', () => {
    const api = '  api: {image: "a:1"}\n';
    const unknown = HEAD.replace('enter: mau >= 50k', 'enter: {all: [mau >= 50k, nps >= 50]}');
    const codes = (text: string) => stackOf(text + api).value.notes.map(({ code }) => code);
    expect(codes(unknown)).toContain('phase_untold');
    expect(codes(unknown)).not.toContain('phase_unreached');
    const flat = HEAD.replace('growth: 10%', 'growth: 0.01%');
    expect(codes(flat)).toContain('phase_unreached');
  });
});

describe('a number of the graph in a text', () => {
  const db = (text: string) =>
    stackOf(
      `${HEAD}  db: {image: "a:1", memory: 1000, memory_parts: {heap: services.db.memory * 3 / 7}, args: ["${text}"], env: {HEAP: "${text}"}}\n`,
    );
  const name = (id: string) => ['$', `{${id}}`].join('');

  it('is its value, rounded down, with how it came about', () => {
    const { value, problems } = db(`-Xmx${name('services.db.memory_parts.heap')}m`);
    expect(problems).toEqual([]);
    // 1000 × 3 ÷ 7 = 428.57
    expect(value.services[0]?.args).toEqual(['-Xmx428m']);
    expect(value.services[0]?.env).toEqual([
      {
        key: 'HEAP',
        kind: 'literal',
        value: '-Xmx428m',
        why: {
          id: 'services.db.memory_parts.heap',
          derivation: '1000 Mi * 3 / 7 = 428.571',
        },
      },
    ]);
  });

  it('has to be one; a name of a shell is none', () => {
    const { value, problems } = db(`${name('services.db.none')} ${name('HOME')} ${name('home')}`);
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['placeholder_unfilled', { service: 'db', name: 'services.db.none' }],
    ]);
    expect(value.services[0]?.args[0]).toContain(name('home'));
  });
});

describe('what is told of a service', () => {
  const tolds = (text: string) => stackOf(`${HEAD}${text}`).value.notes;

  it('is that nothing can be asked of it, in words of its own', () => {
    expect(tolds('  worker: {image: "a:1", cpu: 1, memory: 64Mi, user: 1000}\n')).toContainEqual({
      code: 'unasked',
      service: 'worker',
    });
  });

  it('calls it by the name that it is given where its own is too long to be read', () => {
    const long = 'a'.repeat(300);
    const notes = tolds(`  ${long}: {image: "a:1", ports: [80]}\n`);
    const names = notes.flatMap((note) => (note.code === 'assumed' ? [note.service] : []));
    expect(new Set(names)).toEqual(
      new Set([stackOf(`${HEAD}  ${long}: {image: "a:1", ports: [80]}\n`).value.services[0]?.name]),
    );
    expect(notes.filter((note) => JSON.stringify(note).includes(long))).toHaveLength(1);
  });
});

describe('a stack for a target', () => {
  const text = `${HEAD}  web:
    image: "nginx:1.27.0"
    ports: {http: 80, https: 443}
    public: yes
    env: {CERT: {secret: cert, form: PEM, only: compose}, MODE: {text: k8s, only: kubernetes}, ALL: x}
`;

  it('has what is meant for it alone, and no port for TLS behind an Ingress', () => {
    const { value } = stackOf(text);
    const of = (target: 'compose' | 'kubernetes') => {
      const { services, notes } = stackFor(value, target);
      const keys = services[0]?.env.map(({ key }) => key);
      const ports = services[0]?.ports.map(({ number }) => number);
      return [keys, ports, notes.some(({ code }) => code === 'secret_made')];
    };
    expect(of('compose')).toEqual([['CERT', 'ALL'], [80, 443], true]);
    expect(of('kubernetes')).toEqual([['MODE', 'ALL'], [80], false]);
    expect(value.services[0]?.ports.map((port) => port.public)).toEqual([true, true]);
  });

  it('has a host that says nothing twice', () => {
    const host = (id: string) =>
      stackOf(`${HEAD}  ${id}: {image: "a:1", ports: [80], public: yes}\n`).value.services[0]?.host;
    expect([host('shop'), host('api')]).toEqual(['shop.example.com', 'api.shop.example.com']);
  });
});

describe('the language of a stack', () => {
  const name = (asked: { locale?: 'en' }) =>
    stackOf(`${HEAD}  a: {image: "a:1"}\n`, asked).value.project.name;

  it('is that of the profile, where none is asked for', () => {
    expect([name({}), name({ locale: 'en' })]).toEqual(['Loja', 'Shop']);
  });
});

describe('the values of a tenant', () => {
  it('are what its plan allows, and what it sets itself', () => {
    const profile = `${HEAD}  a: {image: "a:1"}
plans:
  small: {name: Small, price: 10, limits: {agents: 3, storage_gb: mau / 10}}
  large: {name: Large, price: 99, limits: {agents: unlimited}}
customers:
  own_stack: yes
  values: {PLAN_AGENTS: "10"}
  tenants:
    - {id: one, name: One, plan: small}
    - {id: two, name: Two, plan: large}
    - {id: three, name: Three, plan: small, values: {PLAN_AGENTS: "5"}}
`;
    const { profile: loaded, problems } = loadProfile({ file: 'shop.yaml', text: profile });
    expect(problems).toEqual([]);
    expect(tenantsOf(loaded).map(({ values }) => values.PLAN_AGENTS)).toEqual([
      '3',
      '2147483647',
      '5',
    ]);
  });
});
