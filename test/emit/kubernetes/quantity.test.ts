import { expect, it } from 'vitest';
import {
  cpuQuantity,
  memoryQuantity,
  storageQuantity,
} from '../../../src/emit/kubernetes/quantity.ts';

it.each([
  [0.5, '500m'],
  [1, '1'],
  [1.5, '1500m'],
  [0.1 + 0.2, '300m'],
  [0.0004, '1m'],
  [10.25, '10250m'],
])('%d cores are %s', (cores, text) => {
  expect(cpuQuantity(cores)).toBe(text);
});

it.each([
  [512, '512Mi'],
  [1024, '1Gi'],
  [1536, '1536Mi'],
  [1_048_576, '1Ti'],
  [0.2, '1Mi'],
  [512.00000001, '512Mi'],
  [512.1, '513Mi'],
])('%d MiB are %s', (mebi, text) => {
  expect(memoryQuantity(mebi)).toBe(text);
});

it.each([
  [40, '40Gi'],
  [1.5, '1536Mi'],
  [2048, '2Ti'],
])('%d GiB are %s', (gibi, text) => {
  expect(storageQuantity(gibi)).toBe(text);
});
