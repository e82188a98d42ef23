import type { YamlNode, YamlProblem } from '../../lib/yaml/node.ts';
import { lineStartsOf } from '../../lib/yaml/position.ts';
import { parseYamlDocuments } from '../../lib/yaml.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type {
  ComposeManifest,
  DuplicateKey,
  Manifest,
  ManifestEntry,
  ManifestFile,
  ManifestMap,
  ManifestNode,
} from '../../model/manifest/manifest.ts';
import { wordIn } from '../../model/manifest/manifest-look.ts';
import { diagnosticOf, placeOf, type YamlFile } from '../document/yaml-file.ts';
import { manifestNode } from './nodes.ts';

/** What stands in one file. */
export type ManifestContent = {
  readonly file: ManifestFile;
  readonly manifests: readonly Manifest[];
  readonly compose: readonly ComposeManifest[];
  readonly kustomizations: readonly ManifestMap[];
  /** Documents that are none of these: values of a chart, the configuration of something else. */
  readonly others: readonly ManifestNode[];
  readonly problems: readonly Diagnostic[];
};

/** Reads all documents of a file, in YAML or JSON; lists of objects are taken apart. */
export const readManifests = (source: {
  readonly path: string;
  readonly text: string;
}): ManifestContent => {
  const { text, documents, problems } = parseYamlDocuments(source.text);
  const { path } = source;
  const file: ManifestFile = {
    path,
    text,
    lineStarts: lineStartsOf(text),
    mark: text.length < source.text.length,
  };
  const content = { manifests: [], compose: [], kustomizations: [], others: [] };
  const all = [...problems, ...documents.flatMap((each) => each.problems)];
  const wrong = all.filter(({ kind }) => kind !== 'duplicate');
  const template = templateIn(file, documents, wrong);
  if (template !== undefined) return { file, ...content, problems: [template] };
  if (wrong.length > 0) {
    const yaml: YamlFile = { ...file, file: path };
    return { file, ...content, problems: wrong.map((one) => diagnosticOf(yaml, one)) };
  }
  const read: Sorted = content;
  for (const { root, problems: found } of documents) {
    if (root === undefined) continue;
    sortIn(read, manifestNode(file, root), duplicatesIn(file, found));
  }
  return { file, ...read, problems: [] };
};

/** An object as what it says of itself. */
export const manifestOf = (
  root: ManifestMap,
  duplicates: readonly DuplicateKey[] = [],
): Manifest => {
  const metadata = root.entries.get('metadata')?.node;
  return {
    root,
    apiVersion: wordIn(root, 'apiVersion'),
    kind: wordIn(root, 'kind'),
    namespace: wordIn(metadata, 'namespace'),
    name: wordIn(metadata, 'name') || wordIn(metadata, 'generateName'),
    duplicates,
  };
};

type Sorted = {
  readonly manifests: Manifest[];
  readonly compose: ComposeManifest[];
  readonly kustomizations: ManifestMap[];
  readonly others: ManifestNode[];
};

const sortIn = (into: Sorted, root: ManifestNode, duplicates: readonly DuplicateKey[]): void => {
  if (root.kind !== 'map') {
    into.others.push(root);
    return;
  }
  const kind = wordIn(root, 'kind');
  const apiVersion = wordIn(root, 'apiVersion');
  if (isKustomization(root, kind, apiVersion)) into.kustomizations.push(root);
  else if (isList(root, kind, apiVersion)) sortList(into, root, duplicates);
  else if (isObject(root, kind, apiVersion)) into.manifests.push(manifestOf(root, duplicates));
  else if (root.entries.get('services')?.node.kind === 'map')
    into.compose.push({ root, duplicates });
  else into.others.push(root);
};

const KUSTOMIZE = /^kustomize\.config\.k8s\.io\//;

const isKustomization = (root: ManifestMap, kind: string, apiVersion: string): boolean =>
  KUSTOMIZE.test(apiVersion) ||
  kind === 'Kustomization' ||
  (kind === '' && apiVersion === '' && /(^|\/)[Kk]ustomization(\.ya?ml)?$/.test(root.file.path));

/** What `kubectl get -o yaml` gives, and lists of one kind. */
const isList = (root: ManifestMap, kind: string, apiVersion: string): boolean =>
  kind.endsWith('List') && apiVersion !== '' && root.entries.get('items')?.node.kind === 'list';

/** An object, or what was meant as one. */
const isObject = (root: ManifestMap, kind: string, apiVersion: string): boolean => {
  if (kind !== '' && apiVersion !== '') return true;
  return (kind !== '' || apiVersion !== '') && root.entries.get('metadata')?.node.kind === 'map';
};

const sortList = (into: Sorted, root: ManifestMap, duplicates: readonly DuplicateKey[]): void => {
  const items = root.entries.get('items')?.node;
  if (items?.kind !== 'list') return;
  const head = headOfItems(root);
  const within = ({ span }: ManifestNode, { at }: DuplicateKey): boolean =>
    span[0] <= at.span[0] && at.span[1] <= span[1];
  for (const item of items.items) {
    const own = duplicates.filter((one) => within(item, one));
    if (item.kind !== 'map') continue;
    const whole: ManifestMap = { ...item, entries: new Map([...head, ...item.entries]) };
    into.manifests.push(manifestOf(whole, own));
  }
};

/** Of a `DeploymentList`, which need not say of each item that it is a Deployment. */
const headOfItems = ({ entries }: ManifestMap): readonly (readonly [string, ManifestEntry])[] => {
  const version = entries.get('apiVersion');
  const kind = entries.get('kind');
  if (version === undefined || kind?.node.kind !== 'scalar') return [];
  const one = kind.node.text.replace(/List$/, '');
  if (one === '') return [];
  return [
    ['apiVersion', version],
    ['kind', { ...kind, node: { ...kind.node, value: one, text: one } }],
  ];
};

const duplicatesIn = (
  file: ManifestFile,
  problems: readonly YamlProblem[],
): readonly DuplicateKey[] =>
  problems.flatMap((problem) =>
    problem.kind === 'duplicate'
      ? [
          {
            key: problem.key,
            at: { file, span: problem.span },
            first: { file, span: problem.first },
          },
        ]
      : [],
  );

/** Of Helm: an action where YAML cannot read the file, or in place of what must not hold braces. */
const ACTION = /\{\{-?\s*(?:\.|\$|\/\*|if |range |with |include |template |define |end\b|toYaml)/;
const VALUE =
  /^[ \t]*(?:- )?(?:name|namespace|image|kind|apiVersion): *["'][^"'\n{]*\{\{-?\s*(?:\.|\$|include |tpl |default )/m;

/** The template that a file is, in place of all that is wrong with it as YAML. */
const templateIn = (
  file: ManifestFile,
  documents: readonly { readonly root: YamlNode | undefined }[],
  wrong: readonly YamlProblem[],
): Diagnostic | undefined => {
  const looks = wrong.some(({ kind }) => kind === 'syntax') ? ACTION : VALUE;
  const found = looks.exec(file.text);
  if (found === null || (looks === VALUE && documents.length === 0)) return undefined;
  const at = found.index + found[0].indexOf('{{');
  const place = placeOf({ ...file, file: file.path }, [at, at + 2]);
  return diagnostic('manifest_template', { path: file.path }, place);
};
