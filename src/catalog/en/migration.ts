import { code, prose } from '../../lib/inline.ts';
import type { MigrationWords } from '../words/migration.ts';

/** English words for changes that rolling out alone does not make. */
export const migration: MigrationWords = {
  heading: { compose: 'More than docker compose up', kubernetes: 'More than kubectl apply' },
  about: {
    compose: prose`${code('docker compose up')} alone does not do these. Take the steps in their order.`,
    kubernetes: prose`${code('kubectl apply')} alone does not do these. Take the steps in their order.`,
  },
  changes: {
    volume_grown: ({ object, before, after }) =>
      prose`A volume of ${code(object.name)} grows from ${code(before)} to ${code(after)}`,
    volume_shrunk: ({ object, before, after }) =>
      prose`A volume of ${code(object.name)} is to shrink from ${code(before)} to ${code(after)}, which no volume can`,
    volumes_changed: ({ object, before, after }) =>
      prose`${code(object.name)} has other volumes: ${code(before)} become ${code(after)}`,
    data_moved: ({ object, before, after }) =>
      prose`${code(object.name)} looks for its data elsewhere on the volume that it has: ${code(before)} becomes ${code(after)}; it would start empty`,
    selector_changed: ({ object, before, after }) =>
      prose`${code(object.name)} selects other pods: ${code(before)} becomes ${code(after)}`,
    service_name_changed: ({ object, before, after }) =>
      prose`The pods of ${code(object.name)} are named by another service: ${code(before)} becomes ${code(after)}`,
    pod_management_changed: ({ object, before, after }) =>
      prose`${code(object.name)} starts its pods in another way: ${code(before)} becomes ${code(after)}`,
    kind_changed: ({ object, before, after }) =>
      prose`${code(object.name)} was a ${code(before)} and becomes a ${code(after)}: both would run`,
    gone: ({ object }) =>
      prose`${code(object.name)} is emitted no more, and runs on until it is deleted`,
    priority_changed: ({ object, before, after }) =>
      prose`The priority ${code(object.name)} goes from ${code(before)} to ${code(after)}`,
  },
  between: (from, to) => prose`from ${code(from)} to ${code(to)}`,
  steps: {
    back_up: prose`Back up its data, and try that it can be restored`,
    keep_place: prose`To leave the data where it is, write the place of before into the profile (${code('volumes')}, or ${code('PGDATA')} under ${code('env')}) and emit again; then nothing else is to be done`,
    expand_claims: prose`Let the volumes grow; their storage class must have ${code('allowVolumeExpansion')}`,
    delete_orphaning: prose`Delete the object and leave its pods running`,
    delete: prose`Delete the object with its pods: it is away until it is applied again`,
    delete_claims: prose`Delete its volumes, and with them the data`,
    delete_gone: prose`Once nothing uses it any more, delete what is left of it; volumes of a stateful set stay`,
    apply: prose`Apply what was emitted`,
    delete_old_pods: prose`Delete the pods that nothing manages any more`,
    restart: prose`Exchange its pods one after the other`,
    restore: prose`Restore the data`,
  },
};
