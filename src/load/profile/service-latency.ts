import type { Latency } from '../../model/profile/services.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading } from '../document/reading.ts';
import { nodePlace } from '../document/yaml-file.ts';
import { numberOf, type Row } from './row.ts';

const TIME: NumberSpec = { unit: 'ms', min: 0 };
const USUAL_SHARE = 0.95;

/** How soon a service answers, and how long one request keeps a worker busy. */
export const readLatency = (reading: Reading, { node, id }: Row): Latency | undefined => {
  const latency = child(node, 'latency');
  if (latency?.kind !== 'map') return undefined;
  const row: Row = { id, node: latency, place: nodePlace(reading.file, latency) };
  return {
    within: numberOf(reading, row, 'within', TIME),
    share: numberOf(reading, row, 'share', { unit: 'share', min: 0, max: 1 }, USUAL_SHARE),
    serviceTime: numberOf(reading, row, 'service_time', TIME),
    workers: numberOf(reading, row, 'workers', { unit: 'workers', min: 1 }, 1),
  };
};
