import type { ManifestEntry, ManifestNode } from '../../model/manifest/manifest.ts';

/** What a reader of YAML 1.1 takes for something else: Go's is one, as kubectl's and Helm's are. */
export type Misread = {
  readonly at: Pick<ManifestNode, 'file' | 'span'>;
  readonly facts: { readonly found: string; readonly readAs: 'boolean' | 'number' | 'date' };
};

/** Every scalar and key without quotes that YAML 1.1 reads otherwise than 1.2 (yaml.org/type). */
export const misreadScalars = (node: ManifestNode): readonly Misread[] => misread(node, '');

const BOOLEAN = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/;
const SEXAGESIMAL = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const UNDERSCORED = /^[-+]?(?:[0-9]+_[0-9_]*|0b[01_]+|0o[0-7]+)$/;
const OCTAL = /^[-+]?0[0-7]+$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/;

/** Modes of files are written as octal numbers, and meant as such. */
const MODES: ReadonlySet<string> = new Set(['mode', 'defaultMode']);

const misread = (node: ManifestNode, key: string): readonly Misread[] => {
  switch (node.kind) {
    case 'scalar': {
      if (!node.plain) return [];
      const { text } = node;
      const isMode = MODES.has(key);
      const readAs = typeof node.value === 'string' ? textReadAs(text) : numberReadAs(text, isMode);
      return readAs === undefined ? [] : [{ at: node, facts: { found: text, readAs } }];
    }
    case 'list':
      return node.items.flatMap((item) => misread(item, key));
    case 'map':
      return [...node.entries.values()].flatMap((entry) => [
        ...misreadKey(entry),
        ...misread(entry.node, entry.key),
      ]);
    case 'broken':
      return [];
  }
};

const misreadKey = ({ key, at }: ManifestEntry): readonly Misread[] => {
  const quoted = /^["']/.test(at.file.text[at.span[0]] ?? '');
  const written = at.file.text.startsWith(key, at.span[0]);
  const readAs = quoted || !written ? undefined : textReadAs(key);
  return readAs === undefined ? [] : [{ at, facts: { found: key, readAs } }];
};

type ReadAs = Misread['facts']['readAs'];

const textReadAs = (text: string): ReadAs | undefined => {
  if (BOOLEAN.test(text)) return 'boolean';
  if (SEXAGESIMAL.test(text) || UNDERSCORED.test(text)) return 'number';
  return DATE.test(text) ? 'date' : undefined;
};

/** Another number than it is in 1.2. */
const numberReadAs = (text: string, isMode: boolean): ReadAs | undefined =>
  (OCTAL.test(text) && !isMode) || UNDERSCORED.test(text) ? 'number' : undefined;
