import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Artifact } from '../../src/model/manifest/artifact.ts';
import { hasProgram } from './prometheus.ts';
import { HOME } from './world.ts';

/** Debian's docker-compose, which needs no engine to read a file. */
export const hasCompose = hasProgram('docker-compose');

const VALIDATOR = join(HOME, '../shared/tools/validate-manifests.mjs');
const isThere = (name: string): boolean => {
  try {
    createRequire(join(HOME, 'package.json')).resolve(name);
    return true;
  } catch {
    return false;
  }
};
/** The schemas of compose and Kubernetes lie beside the checkout on some machines. */
export const hasSchemas = existsSync(VALIDATOR) && isThere('ajv-formats');

/** Files in a folder that is deleted when the test has finished. */
export const writeArtifacts = (artifacts: Iterable<Artifact>): string => {
  const directory = mkdtempSync(join(tmpdir(), 'scale-emit-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const { path, content } of artifacts) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
};

/** What `docker-compose config` makes of a file; it throws with what is wrong. */
export const readCompose = (file: string, profiles: readonly string[] = []): string =>
  execFileSync(
    'docker-compose',
    [...profiles.flatMap((name) => ['--profile', name]), '-f', file, 'config'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

/** What the strict schemas find wrong; empty where nothing is. */
export const schemaProblems = (
  kind: 'compose' | 'kubernetes',
  files: readonly string[],
): string => {
  const { status, stdout, stderr } = spawnSync('node', [VALIDATOR, kind, ...files], {
    cwd: HOME,
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
};
