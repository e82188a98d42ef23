import { describe, expect, it } from 'vitest';
import { STACK } from '../fixtures/stack.ts';

describe('the stack that emitters are tested with', () => {
  const names = STACK.services.map(({ name }) => name);

  it('has names that clusters take, each once', () => {
    for (const name of names) expect(name).toMatch(/^[a-z]([a-z0-9-]{0,50}[a-z0-9])?$/);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names only services of its own', () => {
    for (const { dependsOn, connections } of STACK.services) {
      for (const other of [...dependsOn, ...connections.map(({ to }) => to)]) {
        expect(names).toContain(other);
      }
    }
  });

  it('has room to grow, and limits that are no less than what is promised', () => {
    for (const { autoscale, cpu, memory } of STACK.services) {
      if (autoscale !== undefined) {
        expect(autoscale.max.value).toBeGreaterThan(autoscale.min.value);
      }
      expect(cpu.limit.value).toBeGreaterThanOrEqual(cpu.request.value);
      expect(memory.limit.value).toBeGreaterThanOrEqual(memory.request.value);
    }
  });
});
