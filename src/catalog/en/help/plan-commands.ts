import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';

/** What the commands that answer from the graph are good for. */
export const planCommands: Pick<
  HelpWords['commands'],
  'plan' | 'explain' | 'audit' | 'project' | 'whatif' | 'sensitivity'
> = {
  plan: {
    line: prose`Where a product stands, what it needs next, when, and at what cost`,
    about: [
      prose`The phase that is deployed and the triggers of the next one, SLOs, support and moderation, costs and revenue, the team and whom to hire. All of it is one graph of quantities, read at one point: the defaults of the profile, then ${code('--metrics')}, then ${code('--set')}.`,
      prose`What has no value is unknown, and so is what depends on it: the plan says which metric to supply.`,
    ],
    examples: [
      {
        says: prose`A profile that comes with scale, at the values that it gives itself`,
        command: 'scale plan checkin',
      },
      {
        says: prose`A profile of your own, at the metrics of a file`,
        command: 'scale plan shop.yaml --metrics metrics.yaml',
      },
      {
        says: prose`What another scale changes`,
        command: 'scale plan checkin --set mau=60k',
      },
      {
        says: prose`One fact, for a script`,
        command: 'scale plan checkin --format json | jq -r .phase.decision',
      },
    ],
  },
  explain: {
    line: prose`Where a number comes from, down to the lines of the profile`,
    about: [
      prose`Shows the formula of a quantity, the same formula with numbers in it, and the file and line that it comes from; then the same of each quantity that it names. Without ${code('ID')}, lists every quantity.`,
      prose`With ${code('--month')}, the same in a later month: as the path of the point values comes to it, from the month before on; how far the value may lie, as in ${code('scale project')}; and the inputs that move it most. What is itself a month, as ${code('phases.ID.month')}, ${code('economics.runway')} and ${code('economics.break_even')}, is shown in the month that it comes to, with the condition that binds it.`,
    ],
    examples: [
      { says: prose`Every quantity with its value`, command: 'scale explain checkin' },
      {
        says: prose`Why so many agents are needed`,
        command: 'scale explain checkin support.agents',
      },
      {
        says: prose`Only what a number is made of directly, at another scale`,
        command: 'scale explain checkin economics.profit --depth 1 --set mau=200k',
      },
      {
        says: prose`Several at once`,
        command: 'scale explain checkin costs.total support.agents --depth 1',
      },
      {
        says: prose`A figure of ${code('scale project')}, and what moves it`,
        command: 'scale explain checkin costs.total --month 12',
      },
      {
        says: prose`When a phase begins, and why then`,
        command: 'scale explain checkin phases.services.month --depth 3',
      },
    ],
    options: {
      months: prose`How many months ahead to look for one that comes; ${plain(24)} where left out`,
      trials: prose`How many samples of everything uncertain; of today ${plain(1024)}, else ${plain(4096)} where left out`,
    },
  },
  audit: {
    line: prose`Which promises of a profile its own arithmetic does not support`,
    about: [
      prose`Compares every claim of the profile with what the graph computes at the scale and in the phase that it is about: by how much it fails, where it stands, how it was computed, and the smallest change of one input that would make it true, from where to where.`,
      prose`Without being told, it also finds what contradicts itself, gaps between the targets of a phase and what opens the next, and what products of this kind usually have and this one lacks.`,
    ],
    examples: [
      { says: prose`The promises of a bundled profile`, command: 'scale audit checkin' },
      {
        says: prose`In CI: exit with 1 when a claim does not hold`,
        command: 'scale audit shop.yaml --strict',
      },
      {
        says: prose`The claims that fail, for a script`,
        command: "scale audit checkin --format json | jq '.claims[] | select(.holds | not)'",
      },
    ],
  },
  project: {
    line: prose`Month by month: when each phase begins, how sure that is, what it will cost`,
    about: [
      prose`Moves the metrics that grow, month by month, over many trials of everything uncertain. Percentiles are over the trials: with P10 March and P90 August it is March to August in 80 % of them. A phase that begins changes costs, stack and targets of the months after it.`,
      prose`The same seed gives the same figures, whatever else is asked for.`,
    ],
    examples: [
      { says: prose`Two years of a bundled profile`, command: 'scale project checkin' },
      {
        says: prose`Three years of chosen quantities, every month`,
        command: 'scale project checkin --months 36 --show mau --show costs.total --wide',
      },
      {
        says: prose`The chance of the next phase within the year, for a script`,
        command: "scale project checkin --months 12 --format json | jq '.phases[0].probability'",
      },
    ],
  },
  whatif: {
    line: prose`What a change would bring: base and changed side by side, and what a goal takes`,
    about: [
      prose`Compares the profile as it is with what ${code('--set')} sets (all of them together) and with each ${code('--scenario')} of the profile. ${code('--metrics')} holds for all sides. Every side runs on the same trials, so a difference is of the same trial with and without the change, and an input without effect differs by exactly 0.`,
      prose`A goal asks for the value of one input, ${code('--free')}, at which a comparison just holds: the nearest to the present one, rounded to a figure at which it still holds. It is solved at the point values, today or in the month of ${code('--goal-month')}, for each side. A goal about all trials, ${code("'P(phases.growth.month <= 7) >= 80%'")}, is counted over them at each value tried, with the same draws. What cannot be reached comes with the best that can.`,
    ],
    examples: [
      {
        says: prose`Faster growth and more automation`,
        command: 'scale whatif checkin --set growth.mau=20% --set support.automation=75%',
      },
      {
        says: prose`Scenarios of the profile side by side`,
        command: 'scale whatif checkin --scenario slow --scenario success',
      },
      {
        says: prose`How many users bring the cost of each below 10 centavos`,
        command: "scale whatif checkin --goal 'costs.per_user <= 0.1' --free mau",
      },
      {
        says: prose`By how many months phases move, for a script`,
        command: "scale whatif checkin --scenario slow --format json | jq '.phases'",
      },
    ],
    options: {
      set: prose`What would be otherwise: ${code('--set growth.mau=20%')}. May be repeated; all of them hold together`,
      wide: prose`Show what does not change too`,
      months: prose`How many months ahead to compare; ${plain(24)} where left out`,
    },
  },
  sensitivity: {
    line: prose`Which uncertain inputs move a number, and by how much`,
    about: [
      prose`Moves each range that a quantity stands on from its P10 to its P90, all others at their median (a tornado), and says what share of the quantity’s variance each input explains: by itself (Sobol index of first order) and together with others (total order). What is left is explained only by inputs together. The noise of all months counts as one input.`,
      prose`Looks at today where the quantity is uncertain today, else at the month ${code('--months')} ahead. The model runs ${code('--trials')} times for each input and twice more.`,
    ],
    examples: [
      {
        says: prose`What today’s tickets depend on`,
        command: 'scale sensitivity checkin support.human_tickets',
      },
      {
        says: prose`What the profit in two years depends on`,
        command: 'scale sensitivity checkin economics.profit --month 24',
      },
      {
        says: prose`The input that matters most, for a script`,
        command: "scale sensitivity checkin costs.total --format json | jq -r '.sobol[0].id'",
      },
    ],
    options: {
      months: prose`The month to look at where today is certain; ${plain(24)} where left out`,
      trials: prose`How many samples of each run; ${plain(2048)} where left out`,
    },
  },
};
