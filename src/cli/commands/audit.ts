import { auditProfile } from '../../core/audit.ts';
import { auditJson } from '../../view/audit/json.ts';
import { viewAuditRecords } from '../../view/audit/records.ts';
import { viewAudit, viewAuditQuietly } from '../../view/audit.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { printResult } from '../output/output.ts';
import { evaluateSession, openSession } from '../session/session.ts';

/** `scale audit [PROFILE]`: exits 1 where a claim fails and `--strict` asks for it. */
export const run: CommandRun = async (run, [operand], options) => {
  const session = await openSession(run, operand, options);
  const today = evaluateSession(session);
  const { profile, graph } = session.input;
  const audit = auditProfile({ profile, graph, today }, session.envelope('audit'));
  const { words } = run;
  printResult(run, options, {
    json: () => auditJson(audit, words),
    document: (format) => {
      if (format === 'csv') return viewAuditRecords(audit);
      const view = { audit, words, profileName: session.profileName };
      return options.quiet === true ? viewAuditQuietly(view) : viewAudit(view);
    },
  });
  const failed = audit.claims.some(({ holds }) => holds === false);
  return failed && options.strict === true ? EXIT.verdict : EXIT.pass;
};
