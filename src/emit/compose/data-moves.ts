import { parseYaml, plainValue } from '../../lib/yaml.ts';
import type { Artifact } from '../../model/manifest/artifact.ts';
import type { ImmutableChange } from '../../model/manifest/immutable-change.ts';
import { dataPlace } from '../data-folder.ts';
import { quoted } from '../quoted.ts';

type Service = { readonly volumes?: unknown; readonly environment?: unknown };

/** As many files as have their commands written out. */
const MOST_FILES = 100;

/**
 * Services of a compose file that would look for their data elsewhere on the volume that they have,
 * against the file that lay there before; `files` are all that are made the same way, one for each
 * tenant.
 */
export const dataMoves = (
  previous: readonly Artifact[],
  next: readonly Artifact[],
  files: readonly string[],
): readonly ImmutableChange[] => {
  const before = new Map(previous.map(({ path, content }) => [path, placesIn(content)]));
  return next.flatMap(({ path, content }) =>
    [...placesIn(content)].flatMap(([volume, { service, place }]): ImmutableChange[] => {
      const was = before.get(path)?.get(volume);
      if (was === undefined || was.place === place) return [];
      return [
        {
          code: 'data_moved',
          object: { kind: 'Service', namespace: '', name: service },
          field: `services.${service}.volumes.${volume}`,
          before: was.place,
          after: place,
          from: path,
          to: path,
          steps: [
            { code: 'keep_place', commands: [] },
            { code: 'back_up', commands: [] },
            { code: 'apply', commands: files.slice(0, MOST_FILES).map(upCommand) },
            { code: 'restore', commands: [] },
          ],
        },
      ];
    }),
  );
};

const upCommand = (file: string): string => `docker compose -f ${quoted(file)} up --detach --wait`;

type Place = { readonly service: string; readonly place: string };

/** By the name of each volume, where the first service that has it keeps its data there. */
const placesIn = (content: string): ReadonlyMap<string, Place> => {
  const file = mapOf(plainValue(parseYaml(content).root));
  const places = new Map<string, Place>();
  for (const [service, entry] of Object.entries(mapOf(file.services))) {
    const { volumes, environment }: Service = mapOf(entry);
    for (const mount of Array.isArray(volumes) ? volumes : []) {
      const [, volume, path] = /^([\w.-]+):(\/[^:]*)/.exec(String(mount)) ?? [];
      if (volume === undefined || path === undefined || places.has(volume)) continue;
      const place = dataPlace({ path }, (name) => mapOf(environment)[name]);
      places.set(volume, { service, place });
    }
  }
  return places;
};

/** A person may have written anything. */
const mapOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
