import { code, joinProse, prose } from '../../lib/inline.ts';
import type { HelpWords } from '../words/help.ts';
import { commands } from './help/commands.ts';
import { operands, options } from './help/options.ts';
import { notShown } from './not-shown.ts';

/** English help. */
export const help: HelpWords = {
  locale: 'en',
  notShown,
  titles: {
    examples: 'Examples',
    usage: 'Usage',
    commands: 'Commands',
    topics: 'Topics',
    operands: 'What it takes',
    commonOptions: 'Common options',
    profile: 'The profile',
    inputs: 'Inputs',
    output: 'Output',
    simulation: 'Simulation',
    gate: 'Gate',
    emission: 'Emission',
    display: 'Display',
    formats: 'Formats',
    exits: 'Exit codes',
    variables: 'Variables',
    functions: 'Functions',
    reducers: 'Along rows, months and trials',
    sections: 'Sections',
    key: 'Key',
    value: 'Value',
    meaning: 'Meaning',
    more: 'See also',
    found: 'Where',
  },
  overview: {
    purpose: prose`Plans capacity: reads a profile of a product and says what it needs next, when, and at what cost.`,
    usage: 'scale COMMAND [PROFILE] [OPTIONS]',
    examples: [
      { says: prose`The plan of a profile that comes with scale`, command: 'scale plan checkin' },
      { says: prose`What another scale changes`, command: 'scale plan checkin --set mau=60k' },
      { says: prose`Where a number comes from`, command: 'scale explain checkin support.agents' },
      {
        says: prose`A profile of your own to start from`,
        command: 'scale init clinic.yaml',
      },
      { says: prose`How to write a profile of your own`, command: 'scale help profile' },
    ],
    profile: (bundled) => {
      const names = joinProse(
        bundled.map((name) => [code(name)]),
        ', ',
      );
      return prose`${code('PROFILE')} is a path, or the name of a profile that comes with scale (${names}); left out, it is ${code('scale.yaml')} in this folder.`;
    },
    more: prose`${code('scale help COMMAND')} has examples and all options of a command, ${code('scale help TOPIC')} explains a topic.`,
  },
  anyOptions: '[OPTIONS]',
  commands,
  operands,
  options,
  topics: {
    profile: prose`The format of a profile: one YAML file about one product`,
    expressions: prose`What may stand in a formula or a condition of a profile`,
    formats: prose`What is printed where, for people and for programs`,
    environment: prose`Variables of the environment that scale reads`,
    'exit-codes': prose`What the exit code of a command means`,
  },
};
