import { dataPlace } from '../data-folder.ts';

type Mount = { readonly name?: unknown; readonly mountPath?: unknown; readonly subPath?: unknown };
type Variable = { readonly name?: unknown; readonly value?: unknown };
type Container = {
  readonly name?: unknown;
  readonly volumeMounts?: unknown;
  readonly env?: unknown;
};

/**
 * Where the containers of a set have the data of each claim, by the name of the claim, and behind the
 * first container by that of the container too: the part of the volume, where it is mounted, and the
 * folder below that PostgreSQL uses. A person may have written anything.
 * `data` → `data at /var/lib/postgresql/data, PGDATA /var/lib/postgresql/data/pgdata`.
 */
export const dataPlacesOf = (
  spec: Readonly<Record<string, unknown>> | undefined,
): ReadonlyMap<string, string> => {
  const pod = mapAt(mapAt(spec, 'template'), 'spec');
  const claims = new Set(
    listOf<{ readonly metadata?: { readonly name?: unknown } }>(spec?.volumeClaimTemplates).map(
      (claim) => claim?.metadata?.name,
    ),
  );
  return new Map(
    listOf<Container>(pod?.containers).flatMap((container, i) => {
      const variable = (name: string) =>
        listOf<Variable>(container?.env).find((one) => one?.name === name)?.value;
      return listOf<Mount>(container?.volumeMounts).flatMap((mount): [string, string][] => {
        if (typeof mount?.name !== 'string' || !claims.has(mount.name)) return [];
        const place = { path: String(mount.mountPath), part: mount.subPath };
        const name = i === 0 ? mount.name : `${mount.name} (${String(container?.name)})`;
        return [[name, dataPlace(place, variable)]];
      });
    }),
  );
};

const mapAt = (
  map: Readonly<Record<string, unknown>> | undefined,
  key: string,
): Readonly<Record<string, unknown>> | undefined => {
  const found = map?.[key];
  return typeof found === 'object' && found !== null
    ? (found as Readonly<Record<string, unknown>>)
    : undefined;
};

const listOf = <T>(value: unknown): readonly (T | null)[] => (Array.isArray(value) ? value : []);
