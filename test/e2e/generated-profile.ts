/** A profile with `count` quantities, each the sum of the one before it, or of a metric, and a number. */
export const generateProfile = (shape: 'chain' | 'parallel', count: number): string => {
  const quantities = Array.from({ length: count }, (_, i) => {
    const from = shape === 'chain' && i > 0 ? `q${i - 1}` : 'mau';
    return `  q${i}: {unit: users, formula: ${from} + ${(i % 7) * 2}}`;
  });
  return [
    'version: 1',
    'project: {id: generated, name: Generated, currency: BRL, locale: en}',
    'metrics:',
    '  mau: {unit: users, default: 10k}',
    'phases:',
    '  - {id: only, name: Only}',
    'quantities:',
    ...quantities,
    '',
  ].join('\n');
};
