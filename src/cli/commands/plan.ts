import { planProfile } from '../../core/plan.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { labelsOf } from '../labels.ts';
import { printResult } from '../output.ts';
import { InvalidInput } from '../run-context.ts';
import { openSession } from '../session.ts';

/** `scale plan [PROFILE]` */
export const run: CommandRun = async (run, [operand], options) => {
  const session = await openSession(run, operand, options);
  const { plan, evaluation } = planProfile(session.input, session.envelope('plan'));
  if (evaluation.problems.length > 0) {
    throw new InvalidInput(evaluation.problems, session.sources);
  }
  const { words } = run;
  await printResult(run, options, {
    json: async () => (await import('../../view/json-result.ts')).planJson(plan, words),
    document: async (format) => {
      if (format === 'csv')
        return (await import('../../view/plan-records.ts')).viewPlanRecords(plan);
      const { viewPlan, viewPlanQuietly } = await import('../../view/plan.ts');
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
