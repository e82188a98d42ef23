import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { type Frame, set } from './sheet.ts';

/** Which controller an object belongs to, and what it is. */
export type Identity = {
  readonly instance: string;
  readonly component: string;
  readonly version: string;
};

/** What belongs to the stack and to no service of it. Its version is that of the format. */
export const stackIdentity = ({ project }: Frame): Identity => ({
  instance: project,
  component: 'stack',
  version: '1',
});

export const identityOf = (service: StackService): Identity => ({
  instance: service.name,
  component: componentOf(service),
  version: versionOf(service.image),
});

const componentOf = ({ ports, volumes }: StackService): string => {
  if (volumes.length > 0) return 'store';
  if (ports.length === 0) return 'worker';
  return ports.some((port) => port.public) ? 'web' : 'service';
};

/** The tag of an image as a label may have it, else the beginning of its digest. */
export const versionOf = (image: string): string => {
  const [named = ''] = image.slice(image.lastIndexOf('/') + 1).split('@');
  const [, tag] = named.split(':');
  const [, digest] = /@sha\d+:([0-9a-f]{12})/.exec(image) ?? [];
  return labelValue(tag ?? digest ?? 'unknown');
};

/** At most 63 characters, the first and the last of them a letter or a digit. */
const labelValue = (text: string): string =>
  text
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$/g, '');

const PREFIX = 'app.kubernetes.io/';

/** The labels that say what an object is, below `path`; a template may have others besides. */
export const labelChanges = (
  { project, stack }: Frame,
  { instance, component, version }: Identity,
  path: YamlPath = ['metadata', 'labels'],
): readonly YamlChange[] => {
  const of = (key: string, value: string): YamlChange => set([...path, PREFIX + key], value);
  return [
    of('name', instance),
    of('instance', instance),
    of('version', version),
    of('component', component),
    of('part-of', project),
    of('managed-by', 'scale'),
    ...(stack.owner === undefined ? [] : [set([...path, 'owner'], labelValue(stack.owner))]),
  ];
};

/** What selects the pods of a service, and stays the same in every phase and version. */
export const selectorChanges = (path: YamlPath, instance: string): readonly YamlChange[] => [
  set([...path, `${PREFIX}name`], instance),
  set([...path, `${PREFIX}instance`], instance),
];

/**
 * By the instance alone: Polaris finds a network policy where exactly one label is the same, and
 * one is enough to tell the pods of a service from all others.
 */
export const instanceChange = (path: YamlPath, instance: string): YamlChange =>
  set([...path, `${PREFIX}instance`], instance);

export const instanceLabels = (instance: string): { readonly [key: string]: string } => ({
  [`${PREFIX}instance`]: instance,
});
