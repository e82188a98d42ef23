import { code, joinProse, plain, prose } from '../../lib/inline.ts';
import type { TopicHelp } from '../words/help.ts';
import { expressionsTopic, functions, reducers, reducersAbout } from './help/expressions.ts';
import { keyForms } from './help/key-forms.ts';
import { profileTopic } from './help/profile.ts';
import { sections } from './help/sections.ts';
import {
  environmentTopic,
  exitCodesTopic,
  exits,
  formats,
  formatsTopic,
  variables,
} from './help/topics.ts';

/** English help of topics. */
export const topicHelp: TopicHelp = {
  pages: {
    profile: profileTopic,
    expressions: expressionsTopic,
    formats: formatsTopic,
    environment: environmentTopic,
    'exit-codes': exitCodesTopic,
  },
  formats,
  exits,
  severalExits: (codes) =>
    prose`When several hold, the first of these is given: ${joinProse(
      codes.map((one) => [plain(one)]),
      ', ',
    )}.`,
  variables,
  functions,
  reducers,
  reducersAbout,
  keyForms,
  sectionsAbout: prose`Keys marked ${code('*')} must be given. ${code('CUR')} is the currency of the profile.`,
  sections,
  found: prose`What tells of it. ${code('section: key')} is a key of a profile, and ${code('scale help SECTION')} has all keys of that section with an example.`,
};
