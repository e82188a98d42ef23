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

/** Portuguese help of topics. */
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
    prose`Quando vários valem, é dado o primeiro destes: ${joinProse(
      codes.map((one) => [plain(one)]),
      ', ',
    )}.`,
  variables,
  functions,
  reducers,
  reducersAbout,
  keyForms,
  sectionsAbout: prose`Chaves marcadas com ${code('*')} são obrigatórias. ${code('CUR')} é a moeda do perfil.`,
  sections,
  found: prose`O que trata disso. ${code('seção: chave')} é uma chave do perfil, e ${code('scale help SEÇÃO')} traz todas as chaves dessa seção com um exemplo.`,
};
