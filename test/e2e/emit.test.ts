import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { EXIT } from '../../src/cli/exit-code.ts';
import { TARGETS } from '../../src/model/answer/emission.ts';
import { hasCompose, hasSchemas, readCompose, schemaProblems } from '../support/compose-files.ts';
import { modelProblems } from '../support/kubernetes-models.ts';
import {
  hasKubectl,
  type KubernetesObject,
  objectProblems,
  renderWithKubectl,
} from '../support/manifests.ts';
import { readCommand, runIn } from '../support/run-scale.ts';
import { createWorld, HOME } from '../support/world.ts';

// Every phase of every product that comes with scale, for every target.

const PRODUCTS = readdirSync(join(HOME, 'profiles'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

const phasesOf = (product: string): readonly string[] =>
  parse(readFileSync(join(HOME, 'profiles', `${product}.yaml`), 'utf8')).phases.map(
    ({ id }: { readonly id: string }) => id,
  );

const cases = PRODUCTS.flatMap((product) =>
  phasesOf(product).flatMap((phase) => TARGETS.map((target) => ({ product, phase, target }))),
);

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

/** The objects of all files, but for kustomizations and patches, which are none. */
const objectsIn = (files: Readonly<Record<string, string>>): readonly KubernetesObject[] =>
  Object.entries(files)
    .filter(([path]) => /(?<!\.patch|kustomization)\.yaml$/.test(path))
    .map(([, content]) => parse(content));

describe('the products', () => {
  it('are all here', () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(5);
  });

  it.each(cases)(
    '$product in $phase for $target: is emitted, passes, and stays the same',
    async ({ product, phase, target }) => {
      const world = createWorld();
      const command = `scale emit ${target} ${product} --phase ${phase} --locale en`;
      const run = (rest = '') => runIn(world, readCommand(command + rest).argv);
      const { exitCode, stdout, stderr } = await run(' --format json');
      expect([exitCode, stderr]).toEqual([EXIT.pass, '']);
      const { lint, tenants = [] } = JSON.parse(stdout);
      expect(lint).toEqual({ errors: 0, warnings: 0 });
      const home = join(world.directory, 'deploy', target);
      const first = filesIn(home);
      expect((await run(' --check')).exitCode).toBe(EXIT.pass);
      await run();
      expect(filesIn(home)).toEqual(first);
      if (target === 'compose') {
        const file = join(home, ...tenants, 'compose.yaml');
        if (hasCompose) expect(readCompose(file)).toContain('services:');
        if (hasSchemas) expect(schemaProblems('compose', [file])).toBe('');
      } else {
        const objects = objectsIn(first);
        expect(objects.length).toBeGreaterThan(10);
        expect(modelProblems(objects)).toEqual([]);
        if (!hasKubectl) return;
        // What is applied: of a tenant, and of a phase where there are none.
        const applied = tenants.map((tenant: string) => ['tenants', phase, tenant]);
        for (const path of applied.length > 0 ? applied : [['overlays', phase]]) {
          const rendered = renderWithKubectl(join(home, ...path));
          expect(modelProblems(rendered)).toEqual([]);
          if (hasSchemas) expect(objectProblems(rendered)).toBe('');
        }
      }
    },
    60_000,
  );
});

describe('a process that is killed while it emits', () => {
  const emit = (at: string, killAfterMs?: number): Promise<string> =>
    new Promise((resolve) => {
      const child = spawn(
        process.execPath,
        [join(HOME, 'bin/scale.js'), 'emit', 'kubernetes', 'checkin', '--locale', 'en'],
        { cwd: at, env: { PATH: process.env.PATH, SCALE_CACHE: '' } },
      );
      let printed = '';
      child.stdout.on('data', (chunk) => {
        printed += String(chunk);
      });
      const timer =
        killAfterMs === undefined
          ? undefined
          : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      child.on('close', () => {
        clearTimeout(timer);
        resolve(printed);
      });
    });

  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'scale-kill-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  it('leaves what the next run completes, whenever that was', async () => {
    const whole = folder();
    const start = performance.now();
    await emit(whole);
    const tookMs = performance.now() - start;
    const expected = Object.values(filesIn(join(whole, 'deploy')));
    for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
      const at = folder();
      await emit(at, tookMs * share);
      const printed = await emit(at);
      expect(printed).not.toContain('kept');
      expect(Object.values(filesIn(join(at, 'deploy')))).toEqual(expected);
    }
  }, 120_000);
});
