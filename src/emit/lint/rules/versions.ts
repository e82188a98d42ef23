// Removed and replaced versions: kubernetes.io/docs/reference/using-api/deprecation-guide

/** Groups of the API itself, with the version that is served today. */
const CURRENT: Readonly<Record<string, string>> = {
  'admissionregistration.k8s.io': 'v1',
  'apiextensions.k8s.io': 'v1',
  'apiregistration.k8s.io': 'v1',
  apps: 'v1',
  autoscaling: 'v2',
  batch: 'v1',
  'certificates.k8s.io': 'v1',
  'coordination.k8s.io': 'v1',
  'discovery.k8s.io': 'v1',
  'events.k8s.io': 'v1',
  'flowcontrol.apiserver.k8s.io': 'v1',
  'networking.k8s.io': 'v1',
  'node.k8s.io': 'v1',
  policy: 'v1',
  'rbac.authorization.k8s.io': 'v1',
  'scheduling.k8s.io': 'v1',
  'storage.k8s.io': 'v1',
};

/** Where the kinds of the group `extensions` went. */
const MOVED: Readonly<Record<string, string>> = {
  DaemonSet: 'apps/v1',
  Deployment: 'apps/v1',
  ReplicaSet: 'apps/v1',
  Ingress: 'networking.k8s.io/v1',
  NetworkPolicy: 'networking.k8s.io/v1',
};

/** Kinds that are in no stable version yet. */
const UNSTABLE: ReadonlySet<string> = new Set(['ClusterTrustBundle', 'VolumeAttributesClass']);

/** The version to write instead; undefined where the one that stands there is current. */
export const replacedVersion = (apiVersion: string, kind: string): string | undefined => {
  const [group = '', version = ''] = apiVersion.split('/', 2);
  if (group === 'extensions') return MOVED[kind] ?? 'apps/v1';
  const current = Object.hasOwn(CURRENT, group) ? CURRENT[group] : undefined;
  if (current === undefined || version === current || UNSTABLE.has(kind)) return undefined;
  // The first version of an autoscaler is served still, and knows one metric only.
  if (group === 'autoscaling' && kind !== 'HorizontalPodAutoscaler') return undefined;
  return /^v\d+(?:alpha|beta)?\d*$/.test(version) || version === ''
    ? `${group}/${current}`
    : undefined;
};
