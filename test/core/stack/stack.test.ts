import { describe, expect, it } from 'vitest';
import { stackOfTenant, tenantsOf } from '../../../src/core/stack/tenants.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { Stack } from '../../../src/model/stack.ts';
import { HOSTILE_ENV } from '../../fixtures/stack.ts';
import { bundled, stackOf } from './stack-of.ts';

const HEAD = `version: 1
project: {id: shop, name: {en: Shop, pt-BR: Loja}, currency: BRL, locale: pt-BR, owner: platform}
metrics:
  mau: {unit: users, default: 10k, growth: 10%}
  peak_rps: {unit: req/s, formula: mau * 3%}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: {en: Growth, pt-BR: Crescimento}, enter: mau >= 50k}
  - {id: scale, name: Scale, enter: mau >= 200k}
services:
`;
const API = `  api: {image: "shop/api:1.4.2", load: peak_rps, capacity: 100, utilisation: 60%, replicas: {min: 2}}
`;

const service = (stack: Stack, id: string) => {
  const found = stack.services.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('the stack of a phase', () => {
  it('is that of the next phase on entering it, in the language of the project', () => {
    const { value, problems } = stackOf(HEAD + API);
    expect(problems).toEqual([]);
    expect(value.phase).toEqual({ id: 'growth', name: 'Crescimento' });
    expect(value.owner).toBe('platform');
    // 50k × 3 % = 1,500 req/s over 60 each
    expect(service(value, 'api').replicas).toEqual({
      id: 'services.api.replicas',
      value: 25,
      unit: 'replicas',
      derivation: 'max(2, ceil(1500 req/s / (100 req/s * 60%))) = 25',
    });
  });

  it('is that of the deployed one where that is named: today’s', () => {
    const { value } = stackOf(HEAD + API, { phase: 'mvp' });
    expect(service(value, 'api').replicas.derivation).toBe(
      'max(2, ceil(300 req/s / (100 req/s * 60%))) = 5',
    );
  });

  it('assumes what is left out, and says so', () => {
    const { value } = stackOf(
      `${HEAD}  Worker_1: {image: "w:1"}\n`.replace('Worker_1', 'worker_1'),
    );
    const worker = service(value, 'worker_1');
    expect(worker.name).toBe('worker-1');
    expect(worker.cpu.request.value).toBe(0.25);
    expect(worker.cpu.limit.derivation).toBe('2 * 0.25 cores = 0.5');
    expect(worker.health.check).toEqual({ kind: 'none' });
    expect(worker.user).toEqual({ uid: 10_001, gid: 10_001 });
    expect(value.notes).toContainEqual({
      code: 'name_converted',
      service: 'worker_1',
      name: 'worker-1',
    });
    const assumed = value.notes.flatMap((note) => (note.code === 'assumed' ? [note.what] : []));
    expect(assumed).toEqual(['cpu', 'memory', 'user']);
    expect(value.notes).toContainEqual({ code: 'unasked', service: 'worker_1' });
  });

  it('cuts a long name, and keeps two of them apart', () => {
    const long = 'a'.repeat(300);
    const { value } = stackOf(`${HEAD}  ${long}b: {image: "w:1"}\n  ${long}c: {image: "w:1"}\n`);
    const [one, other] = value.services.map(({ name }) => name);
    expect(one).toMatch(/^a{45}-[a-z0-9]{6}$/);
    expect(other).not.toBe(one);
  });

  it('has images that stay the same, or says which do not', () => {
    const text = `${HEAD}  a: {image: redis}
  b: {image: "redis:latest"}
  c: {image: "registry.example.com:5000/redis"}
  d: {image: "redis:7.4.5"}
  e: {image: "redis@sha256:${'0'.repeat(64)}"}
`;
    const images = stackOf(text).problems.map(({ code, facts, place }) => [
      code,
      'image' in facts ? facts.image : '',
      place?.line,
    ]);
    expect(images).toEqual([
      ['image_unpinned', 'redis', 11],
      ['image_unpinned', 'redis:latest', 12],
      ['image_unpinned', 'registry.example.com:5000/redis', 13],
    ]);
  });

  it('hands on the texts of the environment as they are', () => {
    const env = JSON.stringify(HOSTILE_ENV);
    const { value, problems } = stackOf(`${HEAD}  api: {image: "shop/api:1", env: ${env}}\n`);
    expect(problems).toEqual([]);
    const given = service(value, 'api').env.map((one) => [
      one.key,
      one.kind === 'literal' ? one.value : undefined,
    ]);
    expect(Object.fromEntries(given)).toEqual(HOSTILE_ENV);
  });
});

describe('what grows along a phase', () => {
  const VOLUME = `  db: {image: "postgres:16.4", stateful: yes, volumes: {data: {path: /data, size: mau / 10k}}}
`;

  it('is sized for its end: as many at most as the last month before the next phase asks for', () => {
    const { value } = stackOf(HEAD + API + VOLUME);
    const { autoscale } = service(value, 'api');
    expect(autoscale?.min.value).toBe(25);
    // 10k × 1.1 ^ 32 = 211,138 is the first above 200k: 6,334 req/s ÷ 60 → 106, and one beyond
    expect(autoscale?.max.value).toBe(107);
    expect(autoscale?.max.derivation).toMatch(
      /^max\(2, max\(2, ceil\(6334\.1\d req\/s \/ \(100 req\/s \* 60%\)\)\)\) \+ 1 = 107$/,
    );
    expect(autoscale?.target.value).toBe(0.6);
    // 211,138 / 10k = 21.1 Gi, as disks are bought
    expect(service(value, 'db').volumes[0]?.size.value).toBe(22);
  });

  it('is planned for two years where no phase follows', () => {
    const { value } = stackOf(HEAD + API, { phase: 'scale' });
    // It begins in month 33 and is planned until 57: 10k × 1.1 ^ 57 × 3 % ÷ 60
    expect(service(value, 'api').autoscale?.max.value).toBe(
      Math.ceil((10_000 * 1.1 ** 57 * 0.03) / 60) + 1,
    );
  });

  it('says that the last phase has no next one, and that nobody comes into one', () => {
    const last = stackOf(HEAD + API, {}, { phase: 'scale' }).value;
    expect(last.phase.id).toBe('scale');
    expect(last.notes).toContainEqual({ code: 'phase_last', phase: 'scale' });
    const flat = stackOf(HEAD.replace('growth: 10%', 'growth: 0.01%') + API).value;
    expect(flat.notes).toContainEqual({ code: 'phase_unreached', phase: 'growth' });
    expect(service(flat, 'api').autoscale?.max.value).toBe(26);
  });

  it('is known in a month of the projection', () => {
    const { value } = stackOf(HEAD + API, { month: '2027-11' });
    expect([value.at, value.phase.id]).toEqual(['2027-11', 'mvp']);
    // 10k × 1.1 ^ 12 = 31,384: 941.5 req/s ÷ 60 → 16
    expect(service(value, 'api').replicas.value).toBe(16);
    expect(service(stackOf(HEAD + API, { month: '2028-11' }).value, 'api').replicas.value).toBe(50);
  });

  it('says where more would be needed than is allowed', () => {
    const { notes } =
      stackOf(`${HEAD}  api: {image: "a:1", load: peak_rps, capacity: 100, replicas: {min: 2, max: 40}, connections: {db: 5}}
  db: {image: "b:1", storage: 5Gi, max_connections: 200}
`).value;
    expect(notes).toContainEqual({ code: 'replicas_short', service: 'api', need: 91, max: 40 });
    // (40 + 1) × 5
    expect(notes).toContainEqual({ code: 'connections_short', service: 'db', open: 205, max: 200 });
    expect(notes).toContainEqual({ code: 'not_honoured', service: 'db', what: 'storage' });
  });
});

describe('a service that keeps data', () => {
  const db = (image: string, more = '') =>
    stackOf(`${HEAD}  db: {image: "${image}", stateful: yes, storage: 5Gi${more}}\n`, {
      phase: 'mvp',
    });

  it('has the volume of its image where it names none', () => {
    const { value, problems } = db('postgres:16');
    expect(problems).toEqual([]);
    expect(service(value, 'db').volumes).toMatchObject([
      { name: 'data', path: '/var/lib/postgresql/data', size: { value: 5 } },
    ]);
    expect(value.notes.map(({ code }) => code)).not.toContain('not_honoured');
  });

  it('has its own where it names one', () => {
    const { value } = db('postgres:16', ', volumes: {pg: /pg}');
    expect(service(value, 'db').volumes.map(({ path }) => path)).toEqual(['/pg']);
  });

  it('of an image that is not known is a problem', () => {
    expect(db('shop/store:1').problems.map(({ code }) => code)).toEqual(['storage_unplaced']);
  });
});

describe('a stack of each tenant', () => {
  const TENANTS = `customers:
  own_stack: yes
  values: {DOMAIN: "$\{TENANT_ID}.shop.example.com", LOGO: /logo.png}
  tenants:
    - {id: acme, name: Acme, values: {DOMAIN: acme.example.com}}
    - {id: small_one, name: Small}
    - {id: many, name: Many others, count: 30}
`;
  const WEB = `  web:
    image: "web:1"
    public: yes
    ports: [8080]
    host: "$\{DOMAIN}"
    args: ["--tenant=$\{TENANT_ID}"]
    env: {LOGO: "$\{LOGO}", NAME: "$\{TENANT_NAME}", HOME_OF: "$HOME"}
`;

  const load = (text: string) => loadProfile({ file: 'shop.yaml', text }).profile;

  it('has its values in place of the names', () => {
    const text = HEAD + WEB + TENANTS;
    const { value, problems } = stackOf(text);
    expect(problems).toEqual([]);
    const tenants = tenantsOf(load(text));
    expect(tenants.map(({ id }) => id)).toEqual(['acme', 'small-one']);
    expect(tenants[1]?.values).toEqual({
      DOMAIN: 'small-one.shop.example.com',
      LOGO: '/logo.png',
      TENANT_ID: 'small-one',
      TENANT_NAME: 'Small',
    });
    const [acme, small] = tenants.map((tenant) => service(stackOfTenant(value, tenant), 'web'));
    expect(acme?.host).toBe('acme.example.com');
    expect(small?.host).toBe('small-one.shop.example.com');
    expect(small?.args).toEqual(['--tenant=small-one']);
    expect(acme?.env.map((one) => (one.kind === 'literal' ? one.value : ''))).toEqual([
      '/logo.png',
      'Acme',
      '$HOME',
    ]);
  });

  it('is an example where no tenant is listed, and lacks nothing', () => {
    const text = `${HEAD}${WEB}customers: {own_stack: yes, values: {DOMAIN: a.example.com}}\n`;
    expect(tenantsOf(load(text)).map(({ id }) => id)).toEqual(['example']);
    const facts = stackOf(text).problems.map(({ code, facts }) => [code, facts]);
    expect(facts).toEqual([['placeholder_unfilled', { service: 'web', name: 'LOGO' }]]);
  });

  it('is there only where the profile says so', () => {
    expect(tenantsOf(load(HEAD + API))).toEqual([]);
    expect(tenantsOf(load(bundled('chat-saas'))).map(({ id }) => id)).toEqual(['example']);
  });
});
