import { code, plain, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../help.ts';

/** What every command is good for. */
export const commands: HelpWords['commands'] = {
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
  audit: {
    line: prose`Which promises of a profile its own arithmetic does not support`,
    about: [
      prose`Compares every claim of the profile with what the graph computes at the scale and in the phase that it is about: by how much it fails, where it stands, how it was computed, and the smallest change of one input that would make it true.`,
      prose`Without being told, it also finds what contradicts itself, and what products of this kind usually have and this one lacks.`,
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

export const operands: HelpWords['operands'] = {
  PROFILE: prose`The path of a profile, or the name of one that comes with scale; ${code('scale.yaml')} in this folder where left out`,
  ID: prose`The id of a quantity: ${code('mau')}, ${code('support.agents')}. A single operand is the profile if it names one, else the id`,
  FILE: prose`The profile to write, a path that ends in ${code('.yaml')} or ${code('.yml')}; ${code('scale.yaml')} in this folder where left out`,
  SHELL: prose`${code('bash')}, ${code('zsh')} or ${code('fish')}`,
  'COMMAND|TOPIC': prose`A command, or one of the topics that ${code('scale --help')} lists`,
};

export const options: HelpWords['options'] = {
  metrics: prose`Current values of metrics, from a YAML or JSON file, or from standard input (${code('-')})`,
  set: prose`The value of any number: ${code('--set mau=60k')}. May be repeated, and wins over ${code('--metrics')}`,
  phase: prose`Plan as if this phase were deployed`,
  at: prose`The day to plan for, as ${code('YYYY-MM-DD')}; today where left out`,
  from: prose`What to start from: ${code('blank')} (where left out), ${code('saas')}, ${code('marketplace')}, ${code('multi-tenant')}, ${code('messaging')} or ${code('licensing')}`,
  name: prose`The name of the product; its id is made from it. Where left out, that of the file, or of the folder of a ${code('scale.yaml')}`,
  currency: prose`The currency of all money, as an ISO 4217 code; ${code('USD')} where left out, ${code('BRL')} with ${code('--locale pt-BR')}`,
  locale: prose`The language of comments, labels and reports; ${code('en')} where left out`,
  noInput: prose`Ask nothing, on a terminal too`,
  format: prose`How the result is printed; ${code('table')} where left out`,
  output: prose`Write the result to FILE instead of standard output`,
  quiet: prose`Print the verdict and nothing else`,
  wide: prose`Show every row and column, however wide`,
  strict: prose`Exit with 1 when a claim does not hold`,
  depth: prose`Show at most N levels below the quantity; all where left out`,
  width: prose`Fit the output into N columns, at least ${plain(20)}`,
  ascii: prose`Draw symbols and trees with ASCII characters only`,
  color: prose`Use colour, even where the output is no terminal`,
  noColor: prose`Use no colour`,
  debug: prose`Add the stack to the report of a bug in scale`,
  help: prose`Show the help of the command`,
  version: prose`Show the version of scale`,
};
