import { code, prose } from '../../../lib/inline.ts';
import type { TopicHelp } from '../../words/help.ts';

/** What may stand behind a key. */
export const keyForms: TopicHelp['keyForms'] = {
  version: prose`${code('1')}`,
  id: prose`id`,
  text: prose`text`,
  texts: prose`list of texts`,
  window: prose`text, or ${code('{from, to, unit}')}`,
  moment: prose`${code('2027-11')}, a day, or months from today`,
  words: prose`string`,
  currency: prose`ISO code`,
  locale: prose`${code('en')} or ${code('pt-BR')}`,
  phase: prose`id of a phase`,
  quantity: prose`id of a quantity`,
  formula: prose`id or formula`,
  condition: prose`condition`,
  number: prose`number`,
  limit: prose`plain number`,
  history: prose`${code('history')}`,
  yes_no: prose`${code('yes')} or ${code('no')}`,
  duration: prose`${code('10s')}, ${code('2h')}, or seconds`,
  on_stale: prose`${code('warn')} or ${code('unknown')}`,
  level: prose`${code('low')}, ${code('medium')}, ${code('high')} or ${code('critical')}`,
  severity: prose`${code('warning')} or ${code('critical')}`,
  check_severity: prose`${code('fail')} or ${code('warn')}`,
  no_data: prose`${code('fail')}, ${code('warn')} or ${code('pass')}`,
  rows: prose`rows by id`,
  list: prose`list`,
  map: prose`map`,
};
