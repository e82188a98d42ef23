import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { ObjectPatch } from '../../model/profile/patches.ts';
import type { Stack } from '../../model/stack.ts';
import type { TemplateName } from '../../model/template.ts';

/** One object: a template and what is done to it, before it is known in which folder it belongs. */
export type Sheet = {
  /** Below the folder of a base or an overlay: `api/deployment.yaml`. */
  readonly path: string;
  readonly template: TemplateName;
  readonly name: string;
  readonly changes: readonly YamlChange[];
  /** What the profile wants otherwise, made when all else is. */
  readonly patches?: readonly ObjectPatch[];
  /** Whether it belongs to no namespace. */
  readonly clusterWide?: true;
  /** The part of the stack that is only there for whoever asks for it. */
  readonly optional?: string;
};

/** What all objects of a stack have in common. */
export type Frame = {
  readonly stack: Stack;
  /** Name of the project as names and labels may have it. */
  readonly project: string;
};

export const set = (path: YamlPath, value: YamlValue, why?: string): YamlChange =>
  why === undefined ? { kind: 'set', path, value } : { kind: 'set', path, value, why };

/** With a comment behind each item that has one. */
export const setList = (
  path: YamlPath,
  value: readonly string[],
  whys: readonly string[] = [],
): YamlChange =>
  whys.some((why) => why !== '')
    ? { kind: 'set', path, value, whys }
    : { kind: 'set', path, value };

export const drop = (path: YamlPath): YamlChange => ({ kind: 'drop', path });

export const add = (path: YamlPath, items: readonly YamlValue[]): YamlChange => ({
  kind: 'add',
  path,
  items,
});

/** Secrets, and other objects, that are put into the cluster by other means: only named here. */
export const externalChanges = (
  secrets: readonly string[],
  others: readonly string[] = [],
): readonly YamlChange[] => {
  const names = [...new Set(secrets.map((name) => `Secret/${name}`)), ...others];
  const path = ['metadata', 'annotations', 'scale.lint/external'];
  return names.length === 0 ? [] : [set(path, names.join(' '))];
};
