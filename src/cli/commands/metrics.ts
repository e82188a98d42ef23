import { listMetrics } from '../../core/list-metrics.ts';
import { findingJson, inLanguage } from '../../view/json-result.ts';
import { viewMetrics, viewMetricsQuietly, viewMetricsRecords } from '../../view/metrics.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { printResult } from '../output/output.ts';
import { evaluateSession, openSession } from '../session/session.ts';

/** `scale metrics [PROFILE]` */
export const run: CommandRun = async (run, [operand], options) => {
  const session = await openSession(run, operand, options);
  const today = evaluateSession(session);
  const listing = listMetrics(session.input, today, session.envelope('metrics'));
  const { words } = run;
  printResult(run, options, {
    json: () =>
      inLanguage(
        { ...listing, findings: listing.findings.map((one) => findingJson(one, words)) },
        words,
      ),
    document: (format) => {
      if (format === 'csv') return viewMetricsRecords(listing);
      const view = { listing, words };
      return options.quiet === true ? viewMetricsQuietly(view) : viewMetrics(view);
    },
  });
  return EXIT.pass;
};
