import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Backup, Service, Volume } from '../../model/profile/services.ts';
import { child, itemsOf, type Reading } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { readNumberForm } from '../number/number-form.ts';
import { formedOf, formsOf } from './form.ts';
import { readEnv, readWords } from './service-parts.ts';
import { yesNoOf } from './yes-no.ts';

/** What outlives a replica, by name: `{data: /data}` or `{data: {path: /data, size: 20Gi}}`. */
export const readVolumes = (reading: Reading, node: YamlNode | undefined): readonly Volume[] => {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].map((entry): Volume => {
    formsOf(reading, 'port_name', entry.key, keyPlace(reading.file, entry));
    const inside = entry.node.kind === 'map' ? entry.node : undefined;
    const size = child(inside, 'size');
    return {
      name: entry.key,
      path:
        formedOf(reading, 'path', inside === undefined ? entry.node : child(inside, 'path')) ?? '',
      shared: yesNoOf(child(inside, 'shared')) ?? false,
      ...given({
        size:
          size === undefined ? undefined : readNumberForm(reading, size, { unit: 'Gi', min: 0 }),
      }),
    };
  });
};

/** Paths that a service writes to and may lose; undefined where the profile does not say. */
export const readWritable = (reading: Reading, node: YamlNode | undefined): Service['writable'] =>
  node?.kind === 'list'
    ? itemsOf(node).flatMap((item) => formedOf(reading, 'path', item) ?? [])
    : undefined;

/** What copies the data away, and when. */
export const readBackup = (reading: Reading, node: YamlNode | undefined): Backup | undefined => {
  if (node?.kind !== 'map') return undefined;
  return {
    schedule: formedOf(reading, 'cron', child(node, 'schedule')) ?? '',
    image: formedOf(reading, 'image', child(node, 'image')) ?? '',
    command: readWords(child(node, 'command')),
    env: readEnv(reading, child(node, 'env')),
    readsVolumes: yesNoOf(child(node, 'reads_volumes')) ?? false,
    ...given({
      to: stringOf(child(node, 'to')),
      endpoint: stringOf(child(node, 'endpoint')),
    }),
  };
};
