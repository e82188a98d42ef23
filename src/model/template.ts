/**
 * What emissions are made of: a file `templates/<name>.yaml` each, a complete manifest with example
 * values. All of a target's stand under its name.
 */
export const TEMPLATES = [
  'compose/backup',
  'compose/compose',
  'compose/service',
  'compose/stateful',
  'kubernetes/backup',
  'kubernetes/config-map',
  'kubernetes/deployment',
  'kubernetes/headless-service',
  'kubernetes/horizontal-pod-autoscaler',
  'kubernetes/ingress',
  'kubernetes/kustomization',
  'kubernetes/limit-range',
  'kubernetes/namespace',
  'kubernetes/network-policy',
  'kubernetes/network-policy-default',
  'kubernetes/persistent-volume-claim',
  'kubernetes/pod-disruption-budget',
  'kubernetes/priority-class',
  'kubernetes/resource-quota',
  'kubernetes/service',
  'kubernetes/service-account',
  'kubernetes/stateful-set',
] as const;

export type TemplateName = (typeof TEMPLATES)[number];

/** Programs and settings that stand beside manifests as they are: `templates/<name>`. */
export const SCRIPTS = [
  'scripts/pg_hba.conf',
  'scripts/postgres-replica.sh',
  'scripts/redis-cluster.sh',
] as const;

export type ScriptName = (typeof SCRIPTS)[number];

/** The text of each; a template is known to be YAML of the shape that the one of that name in `templates/` has. */
export type Templates = Readonly<Record<TemplateName | ScriptName, string>>;
