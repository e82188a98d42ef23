import { spawnSync } from 'node:child_process';
import { parseAllDocuments } from 'yaml';
import { schemaProblems, writeArtifacts } from './compose-files.ts';

/** That of Debian 12 is of 2020 and knows no `patches`. */
export const hasKubectl = /^Kustomize Version: v([5-9]|\d\d)/m.test(
  spawnSync('kubectl', ['version', '--client'], { encoding: 'utf8' }).stdout ?? '',
);

// biome-ignore lint/suspicious/noExplicitAny: objects of Kubernetes, as they come.
export type KubernetesObject = any;

/** The objects that a kustomization renders to, by kubectl. */
export const renderWithKubectl = (folder: string): readonly KubernetesObject[] => {
  const { stdout, stderr, status } = spawnSync('kubectl', ['kustomize', folder], {
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(stderr);
  return parseAllDocuments(stdout).map((document) => document.toJS());
};

/** What the strict schemas of Kubernetes find wrong with objects; empty where nothing is. */
export const objectProblems = (objects: readonly KubernetesObject[]): string => {
  const content = objects.map((one) => `---\n${JSON.stringify(one)}\n`).join('');
  const folder = writeArtifacts([{ path: 'all.yaml', content }]);
  return schemaProblems('kubernetes', [`${folder}/all.yaml`]);
};
