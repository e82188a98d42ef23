import type {
  ImmutableChange,
  ImmutableCode,
  MigrationStep,
} from '../../model/manifest/immutable-change.ts';
import { dataPlacesOf } from './data-places.ts';
import { stepsOf } from './migration.ts';

/** An object as YAML has it, as far as it is looked at; a person may have written anything. */
export type PlainObject = {
  readonly kind?: unknown;
  readonly metadata?: {
    readonly name?: unknown;
    readonly namespace?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
};

/** A kustomization that is applied; each tenant has one, with a namespace of its own. */
export type AppliedPlace = { readonly folder: string; readonly namespace?: string };

/** As many tenants as have their commands written out. */
const MOST_PLACES = 100;

/** As many claims as are named one by one; a file on a disk may ask for any number. */
const MOST_CLAIMS = 100;

type Difference = {
  readonly code: ImmutableCode;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

/** The fields of an object that cannot become what they are to be, each with what to do. */
export const changesOfObject = (
  before: PlainObject,
  after: PlainObject,
  places: readonly AppliedPlace[],
): readonly Omit<ImmutableChange, 'from' | 'to'>[] => {
  const object = {
    kind: text(before.kind),
    namespace: places[0]?.namespace ?? text(after.metadata?.namespace),
    name: text(after.metadata?.name),
  };
  const asked = Number(before.spec?.replicas ?? 1);
  const replicas = Number.isFinite(asked) ? Math.min(MOST_CLAIMS, Math.max(0, asked)) : 1;
  return differencesOf(before, after).map((difference) => ({
    ...difference,
    object,
    steps: stepsIn(places, ({ namespace = object.namespace, folder }) =>
      stepsOf({ ...difference, object: { ...object, namespace }, replicas, folder }),
    ),
  }));
};

/** The same steps in every place, each with the commands of all. */
export const stepsIn = (
  places: readonly AppliedPlace[],
  stepsAt: (place: AppliedPlace) => readonly MigrationStep[],
): readonly MigrationStep[] => {
  const [first = [], ...others] = places.slice(0, MOST_PLACES).map(stepsAt);
  return first.map((step, i) => ({
    ...step,
    commands: [step, ...others.flatMap((steps) => steps[i] ?? [])].flatMap((one) => one.commands),
  }));
};

const differencesOf = (before: PlainObject, after: PlainObject): readonly Difference[] => {
  if (before.kind !== after.kind) {
    const change = { before: text(before.kind), after: text(after.kind) };
    return [{ code: 'kind_changed', field: 'kind', ...change }];
  }
  const changed = (code: ImmutableCode, field: string): readonly Difference[] => {
    const show = field === 'selector' ? labelsIn : text;
    const [one = '', other = ''] = [before, after].map((object) => show(object.spec?.[field]));
    return one === other ? [] : [{ code, field: `spec.${field}`, before: one, after: other }];
  };
  switch (after.kind) {
    case 'Deployment':
      return changed('selector_changed', 'selector');
    case 'StatefulSet':
      return [
        ...changed('selector_changed', 'selector'),
        ...changed('service_name_changed', 'serviceName'),
        ...changed('pod_management_changed', 'podManagementPolicy'),
        ...claimDifferences(before, after),
        ...placeDifferences(before, after),
      ];
    case 'PriorityClass':
      return text(before.value) === text(after.value)
        ? []
        : [
            {
              code: 'priority_changed',
              field: 'value',
              before: text(before.value),
              after: text(after.value),
            },
          ];
    default:
      return [];
  }
};

const claimDifferences = (before: PlainObject, after: PlainObject): readonly Difference[] => {
  const [was, is] = [claimsOf(before), claimsOf(after)];
  const others = was.size !== is.size || [...is.keys()].some((name) => !was.has(name));
  const altered = [...is].some(([name, { rest }]) => (was.get(name)?.rest ?? rest) !== rest);
  if (others || altered) {
    const [one, other] = [was, is].map((claims) => [...claims.keys()].join(', '));
    const said = one === other ? [was, is].map(restsOf) : [one, other];
    const [from = '', to = ''] = said;
    const field = 'spec.volumeClaimTemplates';
    return [{ code: 'volumes_changed', field, before: from, after: to }];
  }
  return [...is].flatMap(([name, { size }]): readonly Difference[] => {
    const old = was.get(name)?.size ?? size;
    if (old === size) return [];
    const code = bytesOf(old) > bytesOf(size) ? 'volume_shrunk' : 'volume_grown';
    return [{ code, field: `spec.volumeClaimTemplates.${name}.storage`, before: old, after: size }];
  });
};

/** Volumes that stay, of which a container uses another part, or the same one elsewhere. */
const placeDifferences = (before: PlainObject, after: PlainObject): readonly Difference[] => {
  const [was, is] = [dataPlacesOf(before.spec), dataPlacesOf(after.spec)];
  return [...is].flatMap(([volume, place]): readonly Difference[] => {
    const old = was.get(volume) ?? place;
    if (old === place) return [];
    const field = `spec.template.spec.volumeMounts.${volume}`;
    return [{ code: 'data_moved', field, before: old, after: place }];
  });
};

type Claim = { readonly size: string; readonly rest: string };

const restsOf = (claims: ReadonlyMap<string, Claim>): string =>
  [...claims.values()].map(({ rest }) => rest).join(', ');

const claimsOf = ({ spec }: PlainObject): ReadonlyMap<string, Claim> => {
  const list: unknown = spec?.volumeClaimTemplates;
  const claims = Array.isArray(list) ? (list as readonly (PlainObject | null)[]) : [];
  return new Map(
    claims.map((claim) => {
      const { resources, ...rest } = claim?.spec ?? {};
      const { requests } = (resources ?? {}) as {
        readonly requests?: { readonly storage?: unknown };
      };
      return [text(claim?.metadata?.name), { size: text(requests?.storage), rest: text(rest) }];
    }),
  );
};

/** `40Gi` in bytes; NaN for what is no quantity. */
const bytesOf = (quantity: string): number => {
  const [, digits, unit = ''] = /^([\d.]+)([KMGTP]i?)?$/i.exec(quantity) ?? [];
  const power = ['', 'k', 'm', 'g', 't', 'p'].indexOf(unit.charAt(0).toLowerCase());
  return Number(digits) * (unit.endsWith('i') ? 1024 : 1000) ** power;
};

/** A selector as a command takes it: `app=api,tier=web`. */
const labelsIn = (selector: unknown): string => {
  const { matchLabels = {} } = (selector ?? {}) as { readonly matchLabels?: object };
  return Object.entries(matchLabels)
    .map(([key, value]) => `${key}=${text(value)}`)
    .join(',');
};

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
};
