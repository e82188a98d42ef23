import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../help.ts';
import { gateCommands } from './gate-commands.ts';

/** What every command is good for. */
export const commands: HelpWords['commands'] = {
  ...gateCommands,
  init: {
    line: prose`Write a starter profile for a product of your own`,
    about: [
      prose`On a terminal, asks what the options leave open; elsewhere takes the defaults. Writes the profile to ${code('FILE')} and, beside it, the schema by which an editor completes and checks it (${code('scale.schema.json')}). A file that is there is never written over.`,
      prose`Of the starters, ${code('blank')} has metrics and phases, ${code('saas')} a subscription with support, ${code('marketplace')} orders, commission, moderation and search, ${code('multi-tenant')} price plans, tenants and services, ${code('messaging')} a pool of rate-limited senders, and ${code('licensing')} customers, a price mix and phases with several triggers. Every figure in them is an example, and marked as an assumption where a plan stands on it.`,
    ],
    examples: [
      {
        says: prose`Answer four questions, or take the defaults off a terminal`,
        command: 'scale init clinic.yaml',
      },
      {
        says: prose`Ask nothing`,
        command: 'scale init bazaar.yaml --from marketplace --currency eur --no-input',
      },
      {
        says: prose`A subscription product, sold in reais, with comments in Portuguese`,
        command: "scale init clinic.yaml --from saas --name 'Clínica Sol' --locale pt-BR",
      },
    ],
  },
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
      prose`A goal asks for the value of one input, ${code('--free')}, at which a comparison just holds: the nearest to the present one, rounded to a figure at which it still holds. It is solved at the point values, today or in the month of ${code('--goal-month')}, for each side. What cannot be reached comes with the best that can.`,
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
  portfolio: {
    line: prose`Many products side by side, a row for each profile`,
    about: [
      prose`Each product’s phase, the month in which its next one is expected, what it costs and earns a month in its own currency, whether it keeps its limits (as ${code('check')} has it) and its worst risk. A profile that is wrong is a row that says so; the others are read all the same, on all processors.`,
    ],
    options: {
      metrics: prose`Current values of metrics for every product; of a folder, each product takes the file that is called as its profile is. May be repeated`,
      trials: prose`How many samples of everything uncertain; ${plain(1024)} where left out`,
    },
    examples: [
      {
        says: prose`Three products that come with scale`,
        command: 'scale portfolio checkin uptax oraclewa',
      },
      {
        says: prose`All profiles of a folder, for a spreadsheet`,
        command: 'scale portfolio clients --metrics clients/metrics --format csv -o clients.csv',
      },
    ],
  },
  report: {
    line: prose`A document for a client: where the product stands, what comes next, and why`,
    about: [
      prose`Writes the plan, its projection, its budgets, its risks and the audit of its own figures as one report, in sentences and charts, each figure with a link to its formula and its source. Without ${code('-o')} it is written beside you as ${code('PROFILE-report.html')}; ${code('-o -')} prints it.`,
      prose`The page holds everything that it needs: it opens without a network, prints with page breaks, and reads in the dark. Where scripts run, its reader moves assumptions, and figures, phases and chart are computed anew by the simulation of the command line. Sections that the profile does not have are left out. It is in Portuguese or English, as all that scale says.`,
      prose`The format ${code('pdf')} is the same on paper: tagged PDF/A with fonts of its own. It needs an optional package, and says so where that is missing.`,
    ],
    options: {
      plan: prose`Report on a plan that was saved as JSON, with the profile and the values in it; ${code('-')} is standard input`,
      currency: prose`The currency of all amounts but those of the derivations; that of the profile where left out`,
      output: prose`Write the report to FILE; ${code('-')} prints it`,
    },
    examples: [
      {
        says: prose`The report of a profile that comes with scale`,
        command: 'scale report checkin',
      },
      {
        says: prose`In Portuguese, and in reais`,
        command: 'scale report uptax --locale pt-BR --currency BRL --fx 5.40',
      },
      {
        says: prose`Two sections as Markdown`,
        command: 'scale report checkin --sections summary,money --format md -o -',
      },
    ],
  },
  emit: {
    line: prose`The next phase as files to deploy: sized, safe, and kept up to date`,
    about: [
      prose`Writes what a phase runs as files for ${code('TARGET')}: replicas, cores, memory and disks come from the graph, and each stands beside its formula. What the profile leaves out is assumed, and what a target cannot do is said.`,
      prose`Emit again whenever the profile or the metrics change: the same input gives the same bytes. A file that somebody changed by hand is left as it is and reported, unless ${code('--force')}; files that scale wrote and writes no more are removed; all others are never touched. ${code('.scale-lock.json')} remembers what was written: commit it with the rest. A run that was killed is put right by the next.`,
      prose`${code('scale emit templates --out DIR')} writes the templates, plain YAML with examples. With ${code('--templates DIR')} those that you edited take the place of its own; delete the others.`,
    ],
    examples: [
      {
        says: prose`The next phase of a bundled profile, into the folder ${code('deploy')}`,
        command: 'scale emit compose checkin',
      },
      {
        says: prose`What would be written for Kubernetes, at other metrics, and nothing else`,
        command: 'scale emit kubernetes checkin --set mau=60k --dry-run',
      },
      {
        says: prose`In CI: exit with 1 when what is committed is not what the profile gives`,
        command: 'scale emit compose shop.yaml --check --diff',
      },
      {
        says: prose`The stack of one tenant`,
        command: 'scale emit compose chat-saas --tenant acme --dry-run',
      },
      {
        says: prose`Templates to edit`,
        command: 'scale emit templates --out templates',
      },
    ],
    options: {
      phase: prose`The phase to emit, by id; ${code('next')}, the one after the deployed one, where left out`,
      month: prose`Size for this month of the projection, at P80: counted from today, or ${code('2027-11')}`,
      plan: prose`Emit from a plan that was saved as JSON, with the profile and the values in it; ${code('-')} is standard input`,
      force: prose`Overwrite what was changed by hand or was there before; with ${code('-o')}, replace FILE too`,
      quiet: prose`Print one line, and files that were left as they are`,
    },
  },
  validate: {
    line: prose`Whether profiles are right: every problem at once, with its line`,
    about: [
      prose`Reads each profile and links its formulas, without evaluating them. A problem is shown with what was expected, what was found and what to type instead.`,
    ],
    examples: [
      { says: prose`The profile of this folder, ${code('scale.yaml')}`, command: 'scale validate' },
      { says: prose`Several at once`, command: 'scale validate profiles/*.yaml' },
      {
        says: prose`The problems as data, for an editor`,
        command: 'scale validate shop.yaml --format json',
      },
    ],
    options: {
      format: prose`How the outcome is printed; ${code('json')} holds the problems too`,
      quiet: prose`Say nothing about profiles that are right`,
    },
  },
  schema: {
    line: prose`The JSON Schema of the profile format, for editors`,
    about: [
      prose`Editors with a YAML language server complete and check a profile whose first line names the schema: ${code('# yaml-language-server: $schema=profile.schema.json')}`,
    ],
    examples: [
      {
        says: prose`Into a file beside the profile`,
        command: 'scale schema -o profile.schema.json',
      },
    ],
    options: { output: prose`Write the schema to FILE instead of standard output` },
  },
  completion: {
    line: prose`Completion of commands, options and ids, for your shell`,
    about: [
      prose`Prints a script that completes commands, options and their values, the profiles that come with scale, files, and the ids of phases and quantities of the profile on the line, or of ${code('scale.yaml')} in this folder.`,
      prose`bash: ${code('eval "$(scale completion bash)"')} in ${code('~/.bashrc')}. zsh: ${code('source <(scale completion zsh)')} in ${code('~/.zshrc')}, behind ${code('compinit')}. fish: ${code('scale completion fish | source')} in ${code('~/.config/fish/config.fish')}.`,
    ],
    examples: [
      { says: prose`See what it is`, command: 'scale completion bash | head -n 3' },
      {
        says: prose`Into a file that bash reads by itself`,
        command: 'scale completion bash -o scale.bash',
      },
    ],
    options: { output: prose`Write the script to FILE instead of standard output` },
  },
  help: {
    line: prose`Help about a command or a topic`,
    about: [],
    examples: [
      { says: prose`What a command takes`, command: 'scale help plan' },
      { says: prose`What may stand in a formula`, command: 'scale help expressions' },
    ],
  },
};
