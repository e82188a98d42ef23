import { code, joinProse, prose } from '../../lib/inline.ts';
import type { HelpWords } from '../words/help.ts';
import { commands } from './help/commands.ts';
import { operands, options } from './help/options.ts';
import { notShown } from './not-shown.ts';

/** Portuguese help. */
export const help: HelpWords = {
  locale: 'pt-BR',
  notShown,
  titles: {
    examples: 'Exemplos',
    usage: 'Uso',
    commands: 'Comandos',
    topics: 'Tópicos',
    operands: 'O que aceita',
    commonOptions: 'Opções comuns',
    profile: 'O perfil',
    inputs: 'Entradas',
    output: 'Saída',
    simulation: 'Simulação',
    gate: 'Verificação',
    emission: 'Emissão',
    display: 'Exibição',
    formats: 'Formatos',
    exits: 'Códigos de saída',
    variables: 'Variáveis',
    functions: 'Funções',
    reducers: 'Ao longo de linhas, meses e simulações',
    sections: 'Seções',
    key: 'Chave',
    value: 'Valor',
    meaning: 'Significado',
    more: 'Veja também',
    found: 'Onde',
  },
  overview: {
    purpose: prose`Planeja capacidade: lê o perfil de um produto e diz do que ele precisa a seguir, quando, e a que custo.`,
    usage: 'scale COMANDO [PROFILE] [OPÇÕES]',
    examples: [
      { says: prose`O plano de um perfil que vem com o scale`, command: 'scale plan checkin' },
      { says: prose`O que muda em outra escala`, command: 'scale plan checkin --set mau=60k' },
      { says: prose`De onde vem um número`, command: 'scale explain checkin support.agents' },
      {
        says: prose`Um perfil seu, para começar`,
        command: 'scale init clinica.yaml',
      },
      { says: prose`Como escrever um perfil seu`, command: 'scale help profile' },
    ],
    profile: (bundled) => {
      const names = joinProse(
        bundled.map((name) => [code(name)]),
        ', ',
      );
      return prose`${code('PROFILE')} é um caminho, ou o nome de um perfil que vem com o scale (${names}); quando omitido, é ${code('scale.yaml')} nesta pasta.`;
    },
    more: prose`${code('scale help COMANDO')} traz exemplos e todas as opções de um comando; ${code('scale help TÓPICO')} explica um tópico.`,
  },
  anyOptions: '[OPÇÕES]',
  commands,
  operands,
  options,
  topics: {
    profile: prose`O formato de um perfil: um arquivo YAML sobre um produto`,
    expressions: prose`O que pode estar em uma fórmula ou condição de um perfil`,
    formats: prose`O que se imprime e onde, para pessoas e para programas`,
    environment: prose`As variáveis de ambiente que o scale lê`,
    'exit-codes': prose`O que significa o código de saída de um comando`,
  },
};
