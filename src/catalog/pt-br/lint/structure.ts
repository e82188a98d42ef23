import { code, joinProse, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed, meant } from './phrases.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'um texto',
  integer: 'um número inteiro',
  number: 'um número',
  boolean: '`true` ou `false`',
  quantity: 'uma quantidade como 512Mi',
  'int-or-string': 'um número inteiro ou um texto',
  list: 'uma lista',
  map: 'um mapa',
};

/** `string|list`, as a schema has it. */
const typed = (expected: string): Prose =>
  joinProse(
    expected
      .split('|')
      .map((one) => (one.startsWith('=') ? [code(one.slice(1))] : [TYPES[one] ?? one])),
    ' ou ',
  );

/** Whether quotes would make it what it is to be. */
const isText = ({
  expected,
  found,
}: {
  readonly expected: string;
  readonly found: string;
}): boolean => expected.split('|').includes('string') && !['list', 'map'].includes(found);

const within = (field: string): Prose => (field === '' ? [] : prose` em ${code(field)}`);

/** What is wrong with the structure of an object or a file, and what to do. */
export const structure: Pick<LintRules<'S01'>['S01'], 'wrong' | 'fix'> = {
  wrong: (facts) => {
    switch (facts.fault) {
      case 'unknown':
        return prose`Não existe o campo ${code(facts.field)}${within(facts.in)}`;
      case 'missing':
        return prose`Falta o campo ${code(facts.field)}${within(facts.in)}`;
      case 'type':
        return prose`${code(facts.field)} deve ser ${typed(facts.expected)}, não ${code(facts.found)}`;
      case 'choice':
        return prose`${code(facts.field)} não pode ser ${code(facts.found)}`;
      case 'range':
        return prose`${code(facts.field)} é ${plain(facts.found)}, fora de ${plain(facts.min)} a ${plain(facts.max)}`;
      case 'repeated':
        return prose`${code(facts.key)} está duas vezes em ${code(facts.field)}, também na linha ${code(String(facts.line))}`;
      case 'duplicate':
        return prose`A chave ${code(facts.field)} aparece duas vezes aqui, também na linha ${code(String(facts.line))}`;
      case 'kind':
        return prose`Não existe o tipo ${code(facts.found)} nesta versão da API`;
    }
  },
  fix: (facts) => {
    switch (facts.fault) {
      case 'unknown':
      case 'kind':
        return meant(facts.near, prose`Remova-o ou leve-o para o lugar certo`);
      case 'missing':
        return prose`Acrescente ${code(`${facts.field}:`)}`;
      case 'type':
        return isText(facts)
          ? prose`Coloque o valor entre aspas`
          : prose`Escreva ${typed(facts.expected)}`;
      case 'choice':
        return prose`Escreva ${listed(facts.choices.filter(Boolean), 'ou')}`;
      case 'range':
        return prose`Escreva um número de ${plain(facts.min)} a ${plain(facts.max)}`;
      case 'repeated':
        return prose`Renomeie ou remova um dos dois`;
      case 'duplicate':
        return prose`Remova uma das duas: qual delas vale depende de quem lê`;
    }
  },
};
