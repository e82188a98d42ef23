import { code, prose } from '../../../lib/inline.ts';
import type { TopicHelp } from '../../words/help.ts';

/** What may stand behind a key. */
export const keyForms: TopicHelp['keyForms'] = {
  version: prose`${code('1')}`,
  id: prose`id`,
  text: prose`texto`,
  texts: prose`lista de textos`,
  window: prose`texto, ou ${code('{from, to, unit}')}`,
  moment: prose`${code('2027-11')}, um dia, ou meses a partir de hoje`,
  words: prose`texto simples`,
  currency: prose`código ISO`,
  locale: prose`${code('en')} ou ${code('pt-BR')}`,
  phase: prose`id de uma fase`,
  quantity: prose`id de uma grandeza`,
  formula: prose`id ou fórmula`,
  condition: prose`condição`,
  number: prose`número`,
  limit: prose`número simples`,
  history: prose`${code('history')}`,
  yes_no: prose`${code('yes')} ou ${code('no')}`,
  duration: prose`${code('10s')}, ${code('2h')}, ou segundos`,
  on_stale: prose`${code('warn')} ou ${code('unknown')}`,
  level: prose`${code('low')}, ${code('medium')}, ${code('high')} ou ${code('critical')}`,
  severity: prose`${code('warning')} ou ${code('critical')}`,
  check_severity: prose`${code('fail')} ou ${code('warn')}`,
  no_data: prose`${code('fail')}, ${code('warn')} ou ${code('pass')}`,
  rows: prose`linhas por id`,
  list: prose`lista`,
  map: prose`chaves com valores`,
};
