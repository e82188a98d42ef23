/** A figure of a k6 summary: a metric and a statistic of it. */
export type K6Selector = { readonly metric: string; readonly statistic: string };

const STATISTIC = /^(.+)\.(avg|min|med|max|count|rate|value|thresholds|p\(\d+(?:\.\d+)?\))$/;

/**
 * `http_req_duration{expected_response:true}.p(99.9)` → its metric and `p(99.9)`; undefined where it
 * is none. `passes` and `fails` are no statistics here: in `http_req_failed` k6 counts failures as
 * passes, and `rate` says the same in every shape. `thresholds` is whether all were kept.
 */
export const parseK6Selector = (text: string): K6Selector | undefined => {
  const [, metric, statistic] = STATISTIC.exec(text.trim()) ?? [];
  return metric === undefined || statistic === undefined ? undefined : { metric, statistic };
};
