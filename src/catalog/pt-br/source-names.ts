import type { MeasuredBy } from '../../model/measurements.ts';

/** What gave a value, behind “em” (`no`, `na`) within a sentence. */
export const IN_SOURCE: Readonly<Record<MeasuredBy, string>> = {
  file: 'no arquivo de métricas',
  set: 'na linha de comando',
  prometheus: 'no Prometheus',
  k6: 'no resumo do k6',
  openmetrics: 'no texto OpenMetrics',
  csv: 'no arquivo CSV',
};
