import { planProfile } from '../../core/plan.ts';
import { planJson } from '../../view/json-result.ts';
import { viewPlanRecords } from '../../view/plan/plan-records.ts';
import { viewPlan, viewPlanQuietly } from '../../view/plan.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { labelsOf } from '../labels.ts';
import { printResult } from '../output/output.ts';
import { InvalidInput } from '../run-context.ts';
import { openSession } from '../session/session.ts';

/** `scale plan [PROFILE]` */
export const run: CommandRun = async (run, [operand], options) => {
  const session = await openSession(run, operand, options);
  const { plan, evaluation } = planProfile(session.input, session.envelope('plan'));
  if (evaluation.problems.length > 0) {
    throw new InvalidInput(evaluation.problems, session.sources);
  }
  const { words } = run;
  printResult(run, options, {
    json: () => planJson(plan, words),
    document: (format) => {
      if (format === 'csv') return viewPlanRecords(plan);

      const view = {
        plan,
        words,
        wide: options.wide === true,
        profileName: session.profileName,
        ownQuantities: session.input.profile.quantities.map(({ id }) => id),
        labelOf: labelsOf(session.input.graph, words),
      };
      return options.quiet === true ? viewPlanQuietly(view) : viewPlan(view);
    },
  });
  return EXIT.pass;
};
