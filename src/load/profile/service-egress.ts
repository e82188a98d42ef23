import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Egress } from '../../model/profile/services.ts';
import { child, itemsOf, type Reading } from '../document/reading.ts';
import { formedOf } from './form.ts';
import { readPort } from './service-parts.ts';
import { yesNoOf } from './yes-no.ts';

/** What a service calls outside of its stack: `yes`, `[443]` or `{ports: [6379], networks: [10.0.0.0/16]}`. */
export const readEgress = (reading: Reading, node: YamlNode | undefined): Egress | undefined => {
  if (node === undefined || yesNoOf(node) === false) return undefined;
  const ports = node.kind === 'map' ? child(node, 'ports') : node;
  return {
    ports: itemsOf(ports).flatMap((item) => readPort(reading, item) ?? []),
    networks: itemsOf(child(node, 'networks')).flatMap(
      (item) => formedOf(reading, 'network', item) ?? [],
    ),
  };
};
