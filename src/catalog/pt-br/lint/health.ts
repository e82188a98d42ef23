import { code, plain, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { inContainer, listed } from './phrases.ts';

/** How it is known that a container is well, and how it starts and ends. */
export const health: LintRules<'S21' | 'S22' | 'S23' | 'S24' | 'S25' | 'S26' | 'S27'> = {
  S21: {
    asks: prose`Todo contêiner que permanece tem uma readiness probe`,
    wrong: ({ container }) =>
      prose`${inContainer(container)} recebe tráfego antes de poder responder`,
    fix: () =>
      prose`Acrescente ${code('readinessProbe')}, de um caminho que responda quando ele puder atender`,
  },
  S22: {
    asks: prose`Todo contêiner que permanece tem uma liveness probe`,
    wrong: ({ container }) => prose`${inContainer(container)} não é reiniciado quando trava`,
    fix: () =>
      prose`Acrescente ${code('livenessProbe')}, de algo que só falhe onde reiniciar ajuda`,
  },
  S23: {
    asks: prose`Liveness e readiness não são a mesma probe`,
    wrong: ({ container }) =>
      prose`${inContainer(container)} é reiniciado assim que não está pronto`,
    fix: () =>
      prose`Faça a liveness falhar mais tarde: um ${code('failureThreshold')} maior, ou uma verificação sem dependências`,
  },
  S24: {
    asks: prose`Um contêiner tem o tempo que se declara que ele precisa para iniciar`,
    wrong: ({ container, windowSeconds, startSeconds }) =>
      prose`${inContainer(container)} precisa de ${plain(startSeconds, 's')} para iniciar e é morto depois de ${plain(windowSeconds, 's')}`,
    fix: ({ startSeconds }) =>
      prose`Acrescente uma ${code('startupProbe')} com ${code(`failureThreshold: ${Math.ceil(startSeconds / 5)}`)} e ${code('periodSeconds: 5')}, ou mais`,
  },
  S25: {
    asks: prose`As probes olham portas que o contêiner declara, no próprio pod`,
    wrong: ({ container, probe, fault, found }) =>
      fault === 'port'
        ? prose`${code(probe)} olha a porta ${code(found || '-')}, que ${inContainer(container)} não declara`
        : prose`${code(probe)} consulta o host ${code(found)}, e não o pod`,
    fix: ({ fault, ports }) =>
      fault === 'host'
        ? prose`Remova ${code('host')}: vale o endereço do pod`
        : ports.length === 0
          ? prose`Declare a porta em ${code('ports')} do contêiner`
          : prose`Use ${listed(ports, 'ou')}, ou declare a porta`,
  },
  S26: {
    asks: prose`Um pod de um serviço espera antes de terminar, e tem tempo para isso`,
    wrong: (facts) =>
      facts.fault === 'no_delay'
        ? prose`${inContainer(facts.container)} termina enquanto ainda recebe requisições`
        : prose`O pod é morto depois de ${plain(facts.graceSeconds, 's')}, e precisa de ${plain(facts.preStopSeconds + facts.drainSeconds, 's')} para esperar e concluir`,
    fix: (facts) =>
      facts.fault === 'no_delay'
        ? prose`Acrescente ${code('lifecycle: {preStop: {sleep: {seconds: 5}}}')}`
        : prose`Escreva ${code(`terminationGracePeriodSeconds: ${facts.preStopSeconds + facts.drainSeconds + 5}`)}, ou mais`,
  },
  S27: {
    asks: prose`O que permanece é sempre reiniciado, e o que termina não`,
    wrong: ({ found }) =>
      found === ''
        ? prose`Os pods não têm ${code('restartPolicy')}`
        : prose`Os pods têm ${code(`restartPolicy: ${found}`)}`,
    fix: ({ choices }) => prose`Escreva ${listed(choices, 'ou')}`,
  },
};
