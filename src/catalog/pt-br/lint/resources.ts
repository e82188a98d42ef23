import { code, joinProse, plain, plural, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { inContainer, listed } from './phrases.ts';

/** What containers run and ask for. */
export const resources: LintRules<
  'S10' | 'S11' | 'S12' | 'S13' | 'S14' | 'S15' | 'S16' | 'S17' | 'S18' | 'S19' | 'S20'
> = {
  S10: {
    asks: prose`Toda imagem tem uma tag que não é ${code('latest')}, ou um digest`,
    wrong: ({ container, fault, image }) =>
      fault === 'missing'
        ? prose`${inContainer(container)} não tem imagem`
        : fault === 'untagged'
          ? prose`A imagem ${code(image)} não tem tag`
          : prose`A imagem ${code(image)} é a que foi enviada por último, qualquer que seja`,
    fix: () => prose`Cite a versão que foi testada, como em ${code('shop/api:1.4.2')}`,
  },
  S11: {
    asks: prose`As imagens são baixadas, e o direito de baixá-las conferido, a cada vez`,
    wrong: ({ container, found }) =>
      found === ''
        ? prose`${inContainer(container)} não diz o ${code('imagePullPolicy')}`
        : prose`${inContainer(container)} tem ${code(`imagePullPolicy: ${found}`)}`,
    fix: () =>
      prose`Escreva ${code('imagePullPolicy: Always')}: camadas que o nó já tem não são baixadas de novo`,
  },
  S12: {
    asks: prose`Todo contêiner pede CPU`,
    wrong: ({ container }) => prose`${inContainer(container)} não pede CPU`,
    fix: () =>
      prose`Acrescente ${code('resources.requests.cpu')}, o que ele usa na carga de costume`,
  },
  S13: {
    asks: prose`Todo contêiner pede memória`,
    wrong: ({ container }) => prose`${inContainer(container)} não pede memória`,
    fix: () => prose`Acrescente ${code('resources.requests.memory')}`,
  },
  S14: {
    asks: prose`Todo contêiner tem um limite de memória`,
    wrong: ({ container }) => prose`${inContainer(container)} pode tomar toda a memória do seu nó`,
    fix: () => prose`Acrescente ${code('resources.limits.memory')}, o mesmo que ele pede`,
  },
  S15: {
    asks: prose`Todo contêiner tem um limite de CPU`,
    wrong: ({ container }) => prose`${inContainer(container)} pode tomar toda a CPU do seu nó`,
    fix: () =>
      prose`Acrescente ${code('resources.limits.cpu')}; se o deixa de fora de propósito, isente o objeto`,
  },
  S16: {
    asks: prose`Todo contêiner pede espaço temporário e tem um limite dele`,
    wrong: ({ container, missing }) =>
      prose`${inContainer(container)} não tem ${listed(missing.map((side) => `resources.${side}.ephemeral-storage`))}`,
    fix: () => prose`Acrescente: logs e arquivos temporários encheriam o disco do nó`,
  },
  S17: {
    asks: prose`Nenhum limite fica abaixo do que se pede`,
    wrong: ({ container, resource, request, limit }) =>
      prose`${inContainer(container)} pede ${code(request)} de ${code(resource)} e pode tomar ${code(limit)}`,
    fix: ({ request }) => prose`Aumente o limite para ${code(request)} ou mais`,
  },
  S18: {
    asks: prose`Todo ${code('emptyDir')} tem um tamanho`,
    wrong: ({ volume }) => prose`O volume ${code(volume)} pode encher o disco do nó`,
    fix: () => prose`Escreva ${code('emptyDir: {sizeLimit: 64Mi}')}, o quanto ele precisa`,
  },
  S19: {
    asks: prose`Um namespace tem uma cota em que cabem todos os seus pods no máximo, e padrões para o que não diz nada`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'exceeded':
          return prose`${plural(facts.workloads, { one: 'carga toma', other: 'cargas tomam' })} até ${code(facts.sum)} de ${code(facts.resource)}, contando uma atualização em escala máxima; a cota é ${code(facts.hard)}`;
        case 'no_quota':
          return prose`O namespace não tem ResourceQuota`;
        case 'no_limits':
          return prose`O namespace não tem LimitRange`;
        case 'no_defaults':
          return prose`Faltam ao LimitRange ${listed(facts.missing)} dos contêineres`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'exceeded':
          return prose`Aumente a cota para ${code(facts.sum)}, ou reduza o que pode executar`;
        case 'no_quota':
          return prose`Acrescente uma com ${joinProse([[code('requests.cpu')], [code('requests.memory')], [code('pods')]], ', ')}`;
        case 'no_limits':
          return prose`Acrescente um com ${code('default')} e ${code('defaultRequest')} dos contêineres`;
        case 'no_defaults':
          return prose`Acrescente-os em ${code('spec.limits')}, com ${code('type: Container')}`;
      }
    },
  },
  S20: {
    asks: prose`Todo pod tem uma classe de prioridade`,
    wrong: () =>
      prose`Os pods não têm classe de prioridade: em um nó cheio, qualquer um pode sair primeiro`,
    fix: () =>
      prose`Acrescente ${code('priorityClassName')}, de uma PriorityClass acima de ${plain(0)}`,
  },
};
