import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import { bundled, stackOf } from './stack-of.ts';

const CASES = readdirSync('profiles').flatMap((file) => {
  const name = file.replace(/\.yaml$/, '');
  const { profile } = loadProfile({ file, text: bundled(name) });
  return profile.phases.map(({ id }) => [name, id] as const);
});

describe.each(CASES)('%s in %s', (name, phase) => {
  const { value: stack } = stackOf(bundled(name), { phase });

  it('has names that a cluster takes, each once, and no others', () => {
    const names = stack.services.map((service) => service.name);
    expect(new Set(names).size).toBe(names.length);
    for (const each of names) expect(each).toMatch(/^[a-z]([a-z0-9-]{0,50}[a-z0-9])?$/);
    for (const { dependsOn, connections } of stack.services) {
      for (const other of [...dependsOn, ...connections.map(({ to }) => to)]) {
        expect(names).toContain(other);
      }
    }
  });

  it('promises no more than it allows, and scales upwards', () => {
    for (const { id, cpu, memory, autoscale, replicas } of stack.services) {
      expect(replicas.value, id).toBeGreaterThan(0);
      expect(Number.isInteger(replicas.value), id).toBe(true);
      expect(cpu.request.value, id).toBeGreaterThan(0);
      expect(cpu.limit.value, id).toBeGreaterThanOrEqual(cpu.request.value);
      expect(memory.limit.value, id).toBeGreaterThanOrEqual(memory.request.value);
      if (autoscale === undefined) continue;
      expect(autoscale.min.value, id).toBeGreaterThanOrEqual(2);
      expect(autoscale.max.value, id).toBeGreaterThan(autoscale.min.value);
    }
  });

  it('derives each number in plain characters, and ends each derivation in the number', () => {
    for (const { cpu, memory, replicas, volumes } of stack.services) {
      const numbers = [cpu.request, cpu.limit, memory.request, memory.limit, replicas];
      for (const { value, derivation } of [...numbers, ...volumes.map(({ size }) => size)]) {
        expect(derivation).toMatch(/^[\x20-\x7e]+$/);
        const last = /= ([\d.]+)$/.exec(derivation)?.[1];
        if (last !== undefined) expect(Number(last)).toBeCloseTo(value, 3);
      }
    }
  });

  it('names quantities that explain knows', () => {
    const { profile } = loadProfile({ file: 'shop.yaml', text: bundled(name) });
    const ids = new Set(buildGraph(profile).value.quantities.map(({ id }) => id));
    for (const { cpu, memory, replicas, volumes } of stack.services) {
      const numbers = [cpu.request, cpu.limit, memory.request, memory.limit, replicas];
      for (const { id } of [...numbers, ...volumes.map(({ size }) => size)]) {
        expect(ids.has(id), id).toBe(true);
      }
    }
  });
});
