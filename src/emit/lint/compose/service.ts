import type {
  ComposeManifest,
  ManifestAt,
  ManifestNode,
} from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  headAt,
  itemsIn,
  keyAt,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';

/** A service of a file of Compose. */
export type ComposeService = {
  readonly name: string;
  readonly at: ManifestAt;
  readonly node: ManifestNode;
};

export const servicesIn = ({ root }: ComposeManifest): readonly ComposeService[] =>
  entriesIn(root, 'services').map(({ key, at, node }) => ({ name: key, at, node }));

/** A published port: of the host, on which of its addresses, and of the container behind it. */
type Published = {
  readonly host: string;
  readonly target: string;
  readonly address: string;
  readonly protocol: string;
  readonly at: ManifestAt;
};

/** `127.0.0.1:8080:80/tcp`, or the long form; a port that only the container has is not published. */
export const publishedOf = ({ node }: ComposeService): readonly Published[] =>
  itemsIn(node, 'ports').flatMap((item): readonly Published[] => {
    if (item.kind === 'map') {
      const host = wordIn(item, 'published');
      const protocol = wordIn(item, 'protocol') || 'tcp';
      const target = wordIn(item, 'target');
      const address = wordIn(item, 'host_ip');
      return host === '' ? [] : [{ host, target, address, protocol, at: keyAt(item, 'published') }];
    }
    const [ports = '', protocol = 'tcp'] = wordIn(item).split('/');
    const parts = ports.match(/\[[^\]]*\]|\$\{[^}]*\}|[^:]+/g) ?? [];
    const [target = '', host] = parts.toReversed();
    const address = parts.length > 2 ? (parts[0] ?? '') : '';
    return host === undefined ? [] : [{ host, target, address, protocol, at: headAt(item) }];
  });

/** The environment, from a map or a list of `NAME=value`. */
export const environmentOf = ({ node }: ComposeService) => {
  const own = childOf(node, 'environment');
  if (own?.kind === 'map') {
    return entriesIn(own).map(({ key, at, node: value }) => ({ key, at, value: wordIn(value) }));
  }
  return itemsIn(own).map((item) => {
    const [key = '', ...rest] = wordIn(item).split('=');
    return { key, at: headAt(item), value: rest.join('=') };
  });
};

/** What a service mounts: a path of the host, or a volume by its name. */
export const mountsOf = ({ node }: ComposeService) =>
  itemsIn(node, 'volumes').map((item) => {
    if (item.kind === 'map') {
      const named = wordIn(item, 'type') === 'volume';
      return { source: wordIn(item, 'source'), named, at: keyAt(item, 'source') };
    }
    const parts = wordIn(item).split(':');
    const source = parts.length > 1 ? (parts[0] ?? '') : '';
    return { source, named: /^[A-Za-z0-9]/.test(source), at: headAt(item) };
  });

/** What `depends_on` says of each service: its condition, or nothing. */
export const dependenciesOf = ({ node }: ComposeService) => {
  const own = childOf(node, 'depends_on');
  if (own?.kind === 'map') {
    return entriesIn(own).map(({ key, at, node: value }) => {
      return { on: key, at, condition: wordIn(value, 'condition') };
    });
  }
  return itemsIn(own).map((item) => ({ on: wordIn(item), at: headAt(item), condition: '' }));
};
