// `npm run bench`: how long it takes to emit the stacks of a thousand tenants, against writing the same
// objects with the yaml package alone, in turns in this very run. It judges nothing: a missed target is marked.
import { parseDocument, stringify } from 'yaml';
import { emitCompose } from '../../src/emit/compose.ts';
import { emitKubernetes } from '../../src/emit/kubernetes/emit.ts';
import type { Artifact } from '../../src/model/manifest/artifact.ts';
import type { Stack } from '../../src/model/stack.ts';
import { STACK } from '../fixtures/stack.ts';
import { shippedTemplates } from '../support/templates.ts';

const TENANTS = 1000;
const MOST_TIMES = 5;
const TURNS = 3;

const templates = shippedTemplates();

/** Six services each, as compose writes a file of six. */
const stacks = function* (count: number): Generator<Stack> {
  for (let i = 0; i < count; i += 1) {
    const id = `tenant-${i}`;
    yield {
      ...STACK,
      tenant: { id, name: `Tenant ${i}`, values: { TENANT_ID: id, NAME: `T ${i}` } },
    };
  }
};

const EMITTERS = {
  compose: (count: number) => emitCompose(stacks(count), templates),
  kubernetes: (count: number) => emitKubernetes(stacks(count), templates),
} as const;

const OPTIONS = { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;

const cpuMs = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const drain = (artifacts: Iterable<Artifact>): number => {
  let size = 0;
  for (const { content } of artifacts) size += content.length;
  return size;
};

for (const [name, emit] of Object.entries(EMITTERS)) {
  const objects = [...emit(TENANTS)]
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ content }) => parseDocument(content).toJS() as unknown);
  const times: { emit: number; yaml: number }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    times.push({
      emit: cpuMs(() => drain(emit(TENANTS))),
      yaml: cpuMs(() => {
        for (const object of objects) stringify(object, OPTIONS);
      }),
    });
  }
  const best = (of: 'emit' | 'yaml'): number => Math.min(...times.map((one) => one[of]));
  const ratio = best('emit') / best('yaml');
  const verdict = ratio <= MOST_TIMES ? 'ok' : 'MISSED';
  process.stdout.write(
    `emit ${name}, ${TENANTS} tenants, ${objects.length} objects: ${best('emit').toFixed(0)} ms, ` +
      `yaml alone ${best('yaml').toFixed(0)} ms: ${ratio.toFixed(2)}× ≤ ${MOST_TIMES}× ${verdict}\n`,
  );
}

/** What is held while tenants go by, after a collection. */
const heldMb = (count: number): number => {
  let most = 0;
  let seen = 0;
  for (const _ of EMITTERS.compose(count)) {
    seen += 1;
    if (seen % 300 === 0) {
      globalThis.gc?.();
      most = Math.max(most, process.memoryUsage().heapUsed / 1024 ** 2);
    }
  }
  return most;
};
if (globalThis.gc !== undefined) {
  const [few, many] = [heldMb(200), heldMb(2000)];
  process.stdout.write(
    `memory held, 200 and 2000 tenants: ${few.toFixed(1)} and ${many.toFixed(1)} MB\n`,
  );
}
