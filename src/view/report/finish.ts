import type { NumberNode } from '../../lib/inline.ts';
import { rounded, roundingOf } from '../../lib/rounded.ts';
import type { Conversion } from './currency.ts';
import type { ReportSection } from './document.ts';
import { mapNumbers } from './map-report.ts';

/**
 * The same sections with their numbers as they are printed: first the plan's money in another currency
 * ($100.40 at 5.40 are R$ 542.16), then each number rounded as it asks. It shows amounts of the graph
 * in another unit, and computes none.
 */
export const finishReport = (
  sections: readonly ReportSection[],
  conversion: Conversion | undefined,
): readonly ReportSection[] =>
  mapNumbers(sections, {
    number: (node) => roundNumber(convertNumber(node, conversion)),
    axis: (format) =>
      conversion !== undefined && isMoney(format, conversion.from)
        ? { format: { ...format, currency: conversion.to }, factor: conversion.factor }
        : { format, factor: 1 },
  });

const convertNumber = (node: NumberNode, conversion: Conversion | undefined): NumberNode =>
  conversion !== undefined && isMoney(node, conversion.from)
    ? { ...node, value: node.value * conversion.factor, currency: conversion.to }
    : node;

const isMoney = (
  { style, currency }: Pick<NumberNode, 'style' | 'currency'>,
  from: string,
): boolean => style === 'money' && currency === from;

const roundNumber = ({ precision, ...node }: NumberNode): NumberNode => {
  if (precision === undefined) return node;
  const value =
    precision === 'told' ? node.value : (rounded(node.value, roundingOf(node)) ?? node.value);
  return { ...node, value: toldOf({ ...node, value }) };
};

/** Nobody decides by the cents of more than this. */
const LARGE = 1000;

const toldOf = ({ style, value }: NumberNode): number => {
  if (style === 'money' && Math.abs(value) >= LARGE) return Math.round(value);
  // More than all of something: 333 %.
  return style === 'percent' && Math.abs(value) > 1 ? Math.round(value * 100) / 100 : value;
};
