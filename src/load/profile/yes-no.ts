import type { YamlNode } from '../../lib/yaml/node.ts';

/** `yes` and `no` as YAML 1.2 reads them, or as 1.1 does (true, false). */
export const yesNoOf = (node: YamlNode | undefined): boolean | undefined => {
  const value = node?.kind === 'scalar' ? node.value : undefined;
  if (value === 'yes' || value === true) return true;
  return value === 'no' || value === false ? false : undefined;
};
