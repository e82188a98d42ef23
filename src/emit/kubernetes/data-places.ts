import { dataPlace } from '../data-folder.ts';

type Mount = { readonly name?: unknown; readonly mountPath?: unknown; readonly subPath?: unknown };
type Variable = { readonly name?: unknown; readonly value?: unknown };
type Container = { readonly volumeMounts?: unknown; readonly env?: unknown };

/**
 * Where the first container of a set has the data of each claim, by the name of the claim: the part of
 * the volume, where it is mounted, and the folder below that PostgreSQL uses. A person may have written
 * anything. `data` → `data at /var/lib/postgresql/data, PGDATA /var/lib/postgresql/data/pgdata`.
 */
export const dataPlacesOf = (
  spec: Readonly<Record<string, unknown>> | undefined,
): ReadonlyMap<string, string> => {
  const pod = mapAt(mapAt(spec, 'template'), 'spec');
  const [container = {}] = listOf<Container>(pod?.containers);
  const claims = new Set(
    listOf<{ readonly metadata?: { readonly name?: unknown } }>(spec?.volumeClaimTemplates).map(
      (claim) => claim?.metadata?.name,
    ),
  );
  const variable = (name: string) =>
    listOf<Variable>(container?.env).find((one) => one?.name === name)?.value;
  return new Map(
    listOf<Mount>(container?.volumeMounts).flatMap((mount): [string, string][] => {
      if (typeof mount?.name !== 'string' || !claims.has(mount.name)) return [];
      const place = { path: String(mount.mountPath), part: mount.subPath };
      return [[mount.name, dataPlace(place, variable)]];
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
