import { code, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';
import { gateCommands } from './gate-commands.ts';
import { handOverCommands } from './hand-over-commands.ts';
import { planCommands } from './plan-commands.ts';

/** What every command is good for. */
export const commands: HelpWords['commands'] = {
  ...planCommands,
  ...gateCommands,
  ...handOverCommands,
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
    options: { quiet: prose`Write the file and print nothing` },
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
      { says: prose`One section of a profile`, command: 'scale help services' },
    ],
  },
};
