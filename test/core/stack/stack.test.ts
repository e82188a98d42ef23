import { describe, expect, it } from 'vitest';
import type { Stack } from '../../../src/model/stack.ts';
import { HOSTILE_ENV } from '../../fixtures/stack.ts';
import { stackOf } from './stack-of.ts';

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
    expect(assumed).toEqual(['cpu', 'memory', 'user', 'health']);
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
