import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

export const scenariosSection: SectionHelp['scenarios'] = {
  about: prose`O que poderia ser diferente, como lista: entradas que se definem em conjunto, como ${code('--set')} define uma.`,
  example: `scenarios:
  - {id: fast, name: Crescimento mais rápido, set: {growth.mau: 20%}}`,
  keys: {
    id: prose`Um nome curto`,
    name: prose`O que seria diferente`,
    set: prose`Valores pelo id de uma grandeza: um número ou uma faixa na unidade dela, ou uma das suas palavras`,
  },
};
