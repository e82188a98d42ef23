import type { YamlNode } from '../../lib/yaml/node.ts';
import { OMISSION_IDS } from '../../model/finding/omission.ts';
import type { AuditRules } from '../../model/profile/audit.ts';
import { child, itemsOf, type Reading } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { nodePlace } from '../document/yaml-file.ts';

/** Reads what the audit leaves alone; whether its names name anything, the graph knows. */
export const readAudit = (reading: Reading, node: YamlNode): AuditRules => ({
  fixed: itemsOf(child(node, 'fixed')).flatMap((item) => {
    const pattern = stringOf(item);
    return pattern === undefined ? [] : [{ pattern, place: nodePlace(reading.file, item) }];
  }),
  // The wire schema has said which are none.
  silence: itemsOf(child(node, 'silence')).flatMap(
    (item) => OMISSION_IDS.find((id) => id === stringOf(item)) ?? [],
  ),
});
