import type { Span } from '../../lib/yaml/node.ts';

/** A file of manifests under the text that its spans count in. */
export type ManifestFile = {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** What stood in the file and is no part of any value. */
  readonly mark: boolean;
};

/** Where something stands. A merged object has parts of several files. */
export type ManifestAt = { readonly file: ManifestFile; readonly span: Span };

/** A value of a manifest that knows where it stands. */
export type ManifestNode =
  | ManifestScalar
  | ManifestMap
  | ManifestList
  /** Something that was reported already. */
  | (ManifestAt & { readonly kind: 'broken' });

export type ManifestScalar = ManifestAt & {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes. */
  readonly text: string;
  /** Without quotes, so that its type hangs on who reads it. */
  readonly plain: boolean;
};

export type ManifestMap = ManifestAt & {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, ManifestEntry>;
};

export type ManifestList = ManifestAt & {
  readonly kind: 'list';
  readonly items: readonly ManifestNode[];
};

export type ManifestEntry = {
  readonly key: string;
  /** Of the key. */
  readonly at: ManifestAt;
  readonly node: ManifestNode;
};

/** A key that stands twice in one map; the value of the first counts. */
export type DuplicateKey = {
  readonly key: string;
  readonly at: ManifestAt;
  readonly first: ManifestAt;
};

/** One object of Kubernetes. What it lacks is the empty text. */
export type Manifest = {
  readonly root: ManifestMap;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly duplicates: readonly DuplicateKey[];
  /** Made of files and literals by a kustomization, under a name that ends in a hash. */
  readonly generated?: true;
};

/** One file of Compose. */
export type ComposeManifest = {
  readonly root: ManifestMap;
  readonly duplicates: readonly DuplicateKey[];
};

/** Objects that are applied together, and so may refer to each other. */
export type ManifestSet = {
  readonly manifests: readonly Manifest[];
  /** Rendered from a kustomization: an overlay that is not here may set what is missing. */
  readonly kustomized: boolean;
};

/** All that was read, and is to be looked at. */
export type ManifestInput = {
  readonly sets: readonly ManifestSet[];
  readonly compose: readonly ComposeManifest[];
  /** Every file of them, for what is true of its bytes. */
  readonly files: readonly ManifestFile[];
};
