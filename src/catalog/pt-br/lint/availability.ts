import { code, plain, plural, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed } from './phrases.ts';

/** How many there are, where they run, and how they are exchanged. */
export const availability: LintRules<
  'S28' | 'S29' | 'S30' | 'S31' | 'S32' | 'S33' | 'S34' | 'S35' | 'S36' | 'S37' | 'S38'
> = {
  S28: {
    asks: prose`Ao menos dois de tudo o que permanece`,
    wrong: ({ fault, found }) =>
      fault === 'replicas'
        ? prose`Há ${plural(found, { one: 'réplica', other: 'réplicas' })}: um nó que falha a derruba`
        : prose`O autoscaler pode descer a ${plural(found, { one: 'réplica', other: 'réplicas' })}`,
    fix: ({ fault }) =>
      fault === 'replicas'
        ? prose`Escreva ${code('replicas: 2')}; onde só pode haver uma, diga o motivo: ${code('scale.lint/min-replicas')}`
        : prose`Escreva ${code('minReplicas: 2')}`,
  },
  S29: {
    asks: prose`O que um autoscaler escala não diz ele mesmo o número de réplicas`,
    wrong: ({ autoscaler, replicas }) =>
      prose`A cada aplicação volta a ${plain(replicas)}, não importa o que o autoscaler ${code(autoscaler)} definiu`,
    fix: () => prose`Remova ${code('spec.replicas')}`,
  },
  S30: {
    asks: prose`Um autoscaler tem um alvo, e os pedidos de que a sua fração é fração`,
    wrong: (facts) =>
      facts.fault === 'no_target'
        ? prose`Não existe ${facts.kind} ${code(facts.name)}`
        : prose`Ele escala pela utilização de ${code(facts.resource)}, e ${listed(facts.containers)} de ${code(facts.target)} não ${facts.containers.length === 1 ? 'pede' : 'pedem'} nada disso`,
    fix: (facts) =>
      facts.fault === 'no_target'
        ? prose`Corrija ${code('scaleTargetRef')}, ou acrescente o objeto`
        : prose`Acrescente ${code(`resources.requests.${facts.resource}`)} ao contêiner`,
  },
  S31: {
    asks: prose`Um autoscaler tem margem e diz em que velocidade age`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'range':
          return prose`Ele escala de ${plain(facts.min)} a ${plain(facts.max)}: isso não é uma faixa`;
        case 'no_max':
          return prose`Ele não tem ${code('maxReplicas')}`;
        case 'no_behavior':
          return prose`Ele não diz ${code('behavior')}`;
      }
    },
    fix: (facts) =>
      facts.fault === 'no_behavior'
        ? prose`Acrescente ${code('behavior: {scaleDown: {stabilizationWindowSeconds: 300}}')}, ou o que convém à carga`
        : prose`Torne ${code('maxReplicas')} maior que ${code('minReplicas')}`,
  },
  S32: {
    asks: prose`Um orçamento de interrupções cobre cada Deployment e StatefulSet`,
    wrong: () =>
      prose`Nenhum PodDisruptionBudget o cobre: um nó esvaziado pode levar todos os pods de uma vez`,
    fix: () => prose`Acrescente um com o seu seletor e ${code('maxUnavailable: 1')}`,
  },
  S33: {
    asks: prose`Um orçamento de interrupções diz uma coisa só, e deixa um pod sair`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'both':
          return prose`Ele tem ${code('minAvailable')} e ${code('maxUnavailable')}: a API aceita um`;
        case 'neither':
          return prose`Ele não tem nem ${code('minAvailable')} nem ${code('maxUnavailable')}`;
        case 'no_pods':
          return prose`O seu seletor não vale para nenhum pod`;
        case 'no_eviction':
          return prose`Com ${code(`${facts.key}: ${facts.found}`)}, nenhum pod de ${code(facts.target)} (${plural(facts.replicas, { one: 'pod', other: 'pods' })}) pode ser movido: nós não podem ser esvaziados`;
      }
    },
    fix: (facts) =>
      facts.fault === 'no_pods'
        ? prose`Selecione pelos labels dos pods`
        : prose`Escreva só ${code('maxUnavailable: 1')}`,
  },
  S34: {
    asks: prose`Um pod que não está bem sempre pode ser movido`,
    wrong: ({ found }) =>
      found === ''
        ? prose`Ele não diz ${code('unhealthyPodEvictionPolicy')}: um pod que nunca melhora segura o seu nó`
        : prose`Ele tem ${code(`unhealthyPodEvictionPolicy: ${found}`)}: um pod que nunca melhora segura o seu nó`,
    fix: () => prose`Escreva ${code('unhealthyPodEvictionPolicy: AlwaysAllow')}`,
  },
  S35: {
    asks: prose`Restrições espalham os pods por zonas ou nós`,
    wrong: ({ fault }) =>
      ({
        missing: prose`Nada espalha os seus pods: todos podem ficar em uma zona`,
        selector: prose`Uma restrição não vale para os seus próprios pods, e por isso não espalha nada`,
        skew: prose`Uma restrição não tem ${code('maxSkew')} de ao menos ${plain(1)}`,
      })[fault],
    fix: ({ fault }) =>
      fault === 'missing'
        ? prose`Acrescente ${code('topologySpreadConstraints')} sobre ${code('topology.kubernetes.io/zone')}, com ${code('labelSelector')}`
        : fault === 'selector'
          ? prose`Dê a ela um ${code('labelSelector')} com os labels dos pods`
          : prose`Escreva ${code('maxSkew: 1')}`,
  },
  S36: {
    asks: prose`Pods de um mesmo tipo ficam em nós diferentes`,
    wrong: ({ fault }) =>
      fault === 'missing'
        ? prose`Nada impede que os seus pods fiquem em um só nó`
        : prose`A antiafinidade não vale para os seus próprios pods`,
    fix: () =>
      prose`Acrescente ${code('podAntiAffinity')} sobre ${code('kubernetes.io/hostname')}, com os labels dos pods`,
  },
  S37: {
    asks: prose`Uma nova versão chega pod a pod, e não tira nenhum antes`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'type':
          return facts.found === ''
            ? prose`Não diz como é atualizado`
            : prose`É atualizado por ${code(facts.found)}`;
        case 'unavailable':
          return prose`Durante uma atualização, ${code(facts.found)} dos pods podem faltar`;
        case 'stuck':
          return prose`Não pode acrescentar nem tirar um pod: nenhuma atualização começa`;
      }
    },
    fix: () =>
      prose`Escreva ${code('strategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 0, maxSurge: 1}}')}; onde não for possível, diga o motivo: ${code('scale.lint/rolling-update')}`,
  },
  S38: {
    asks: prose`Um só autoscaler escala cada coisa`,
    wrong: ({ kind, name, scaledObject }) =>
      prose`O ScaledObject ${code(scaledObject)} e um HorizontalPodAutoscaler escalam ambos o ${kind} ${code(name)}`,
    fix: () => prose`Remova o HorizontalPodAutoscaler: o KEDA cria o seu`,
  },
};
