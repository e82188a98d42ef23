import type {
  ImmutableChange,
  ImmutableCode,
  MigrationStep,
} from '../../model/manifest/immutable-change.ts';
import { quoted } from '../quoted.ts';

type Change = Pick<ImmutableChange, 'object' | 'field' | 'before' | 'after'> & {
  readonly code: ImmutableCode;
  readonly replicas: number;
  /** The kustomization that is applied. */
  readonly folder: string;
};

/**
 * How to get from one value of an immutable field to another. What can be done while the service
 * runs is done so: a controller that is deleted with `--cascade=orphan` leaves its pods behind, and
 * the one that is made in its place takes them over where the selector is the same.
 */
export const stepsOf = (change: Change): readonly MigrationStep[] => {
  switch (change.code) {
    case 'volume_grown':
      return [expandClaims(change), orphaning(change), apply(change)];
    case 'volume_shrunk':
      return [
        step('back_up'),
        remove(change),
        step(
          'delete_claims',
          claimsOf(change).map((claim) => kubectl(change, 'delete pvc', claim)),
        ),
        apply(change),
        step('restore'),
      ];
    case 'volumes_changed':
    case 'service_name_changed':
      return [step('back_up'), orphaning(change), apply(change), restart(change)];
    case 'data_moved':
      return [step('keep_place'), step('back_up'), apply(change), step('restore')];
    case 'pod_management_changed':
      return [orphaning(change), apply(change)];
    case 'selector_changed':
      return [
        orphaning(change),
        apply(change),
        step('delete_old_pods', [
          kubectl(change, 'delete pods', `--selector ${quoted(change.before)}`),
        ]),
      ];
    case 'kind_changed':
      return [step('back_up'), remove(change), apply(change)];
    case 'priority_changed':
      return [remove(change), apply(change)];
    case 'gone':
      return [
        ...(change.object.kind === 'StatefulSet' ? [step('back_up')] : []),
        apply(change),
        step('delete_gone', [kubectl(change, 'delete', change.before)]),
      ];
  }
};

const step = (code: MigrationStep['code'], commands: readonly string[] = []): MigrationStep => ({
  code,
  commands,
});

const kubectl = ({ object: { namespace } }: Change, verb: string, rest: string): string =>
  `kubectl ${namespace === '' ? '' : `--namespace ${quoted(namespace)} `}${verb} ${rest}`;

const apply = ({ folder }: Change): MigrationStep =>
  step('apply', [`kubectl apply --kustomize ${quoted(folder)}`]);

/** What is there, under the kind that it has had. */
const target = ({ code, before, object: { kind, name } }: Change): string =>
  `${quoted((code === 'kind_changed' ? before : kind).toLowerCase())} ${quoted(name)}`;

const remove = (change: Change): MigrationStep =>
  step('delete', [kubectl(change, 'delete', target(change))]);

const orphaning = (change: Change): MigrationStep =>
  step('delete_orphaning', [kubectl(change, 'delete', `${target(change)} --cascade=orphan`)]);

const restart = (change: Change): MigrationStep =>
  step('restart', [kubectl(change, 'rollout restart', target(change))]);

const expandClaims = (change: Change): MigrationStep => {
  const patch = JSON.stringify({ spec: { resources: { requests: { storage: change.after } } } });
  return step(
    'expand_claims',
    claimsOf(change).map((claim) =>
      kubectl(change, 'patch pvc', `${claim} --type merge --patch ${quoted(patch)}`),
    ),
  );
};

/** A claim is named after its template, its set and the number of its pod. */
const claimsOf = ({ field, object, replicas }: Change): readonly string[] => {
  const [, volume = ''] = /volumeClaimTemplates\.(.+)\.storage$/.exec(field) ?? [];
  return Array.from({ length: replicas }, (_, i) => quoted(`${volume}-${object.name}-${i}`));
};
