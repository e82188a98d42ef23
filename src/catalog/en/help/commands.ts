import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../help.ts';

/** What every command is good for. */
export const commands: HelpWords['commands'] = {
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
    ],
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
  help: {
    line: prose`Help about a command or a topic`,
    about: [],
    examples: [
      { says: prose`What a command takes`, command: 'scale help plan' },
      { says: prose`What may stand in a formula`, command: 'scale help expressions' },
    ],
  },
};

export const operands: HelpWords['operands'] = {
  PROFILE: prose`The path of a profile, or the name of one that comes with scale; ${code('scale.yaml')} in this folder where left out`,
  ID: prose`The id of a quantity: ${code('mau')}, ${code('support.agents')}. A single operand is the profile if it names one, else the id`,
  'COMMAND|TOPIC': prose`A command, or one of the topics that ${code('scale --help')} lists`,
};

export const options: HelpWords['options'] = {
  metrics: prose`Current values of metrics, from a YAML or JSON file, or from standard input (${code('-')})`,
  set: prose`The value of any number: ${code('--set mau=60k')}. May be repeated, and wins over ${code('--metrics')}`,
  phase: prose`Plan as if this phase were deployed`,
  at: prose`The day to plan for, as ${code('YYYY-MM-DD')}; today where left out`,
  format: prose`How the result is printed; ${code('table')} where left out`,
  output: prose`Write the result to FILE instead of standard output`,
  quiet: prose`Print the verdict and nothing else`,
  wide: prose`Show every row and column, however wide`,
  depth: prose`Show at most N levels below the quantity; all where left out`,
  width: prose`Fit the output into N columns, at least ${plain(20)}`,
  ascii: prose`Draw symbols and trees with ASCII characters only`,
  color: prose`Use colour, even where the output is no terminal`,
  noColor: prose`Use no colour`,
  debug: prose`Add the stack to the report of a bug in scale`,
  help: prose`Show the help of the command`,
  version: prose`Show the version of scale`,
};
