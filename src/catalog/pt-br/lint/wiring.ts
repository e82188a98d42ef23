import { code, plain, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed, meant } from './phrases.ts';

/** Whether what refers to something finds it. */
export const wiring: LintRules<'S55' | 'S56' | 'S57' | 'S58' | 'S59'> = {
  S55: {
    asks: prose`Um Service encontra pods e as portas a que envia, e é alcançado por um Ingress`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'no_pods':
          return prose`Nenhum pod tem ${code(facts.selector)}: o Service não responde a ninguém`;
        case 'no_selector':
          return prose`O Service não seleciona nada`;
        case 'port_name':
          return facts.found === ''
            ? prose`Uma de várias portas não tem nome`
            : prose`${code(facts.found)} não pode ser o nome de uma porta`;
        case 'target':
          return prose`Nenhum contêiner dos seus pods tem a porta ${code(facts.found)}`;
        case 'type':
          return prose`O Service é um ${code(facts.found)}, aberto em todos os nós`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'no_pods':
        case 'no_selector':
          return prose`Selecione pelos labels dos pods`;
        case 'port_name':
          return prose`Dê um de no máximo ${plain(15)} letras minúsculas, dígitos e hífens`;
        case 'target':
          return facts.ports.length === 0
            ? prose`Declare a porta no contêiner`
            : prose`Use ${listed([...new Set(facts.ports)], 'ou')}, ou declare a porta`;
        case 'type':
          return prose`Escreva ${code('type: ClusterIP')}, e chegue a ele por um Ingress ou Gateway`;
      }
    },
  },
  S56: {
    asks: prose`Um Ingress leva a serviços e portas que existem, e é cifrado`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'service':
          return prose`Não existe o Service ${code(facts.service)}`;
        case 'port':
          return prose`O Service ${code(facts.service)} não tem a porta ${code(facts.found || '-')}`;
        case 'no_tls':
          return facts.hosts.filter(Boolean).length === 0
            ? prose`O Ingress não é cifrado`
            : prose`Sem cifra: ${listed(facts.hosts.filter(Boolean))}`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'service':
          return meant(
            facts.near,
            prose`Acrescente-o ou corrija o nome; um que está em outro lugar: ${code(`scale.lint/external: Service/${facts.service}`)}`,
          );
        case 'port':
          return facts.ports.length === 0
            ? prose`Acrescente a porta ao Service`
            : prose`Use ${listed(facts.ports, 'ou')}`;
        case 'no_tls':
          return prose`Acrescente o host em ${code('tls')}, com o segredo do seu certificado`;
      }
    },
  },
  S57: {
    asks: prose`Um StatefulSet tem um Service headless dos seus próprios pods`,
    wrong: ({ service, fault }) =>
      ({
        missing: prose`Ele não cita ${code('serviceName')}: os seus pods não têm nomes próprios`,
        unknown: prose`Não existe o Service ${code(service)}`,
        not_headless: prose`O Service ${code(service)} não é headless`,
        other_pods: prose`O Service ${code(service)} não seleciona os seus pods`,
      })[fault],
    fix: ({ fault }) =>
      fault === 'other_pods'
        ? prose`Dê ao Service os labels dos pods`
        : prose`Acrescente um Service com ${code('clusterIP: None')}, e cite-o em ${code('serviceName')}`,
  },
  S58: {
    asks: prose`Um job que atrasa, se repete ou falha faz isso como foi decidido`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'deadline':
          return prose`Uma execução perdida cem vezes nunca é recuperada`;
        case 'concurrency':
          return prose`Não diz o que ocorre quando a última execução não terminou`;
        case 'restart':
          return facts.found === ''
            ? prose`Os seus pods não têm ${code('restartPolicy')}`
            : prose`Os seus pods têm ${code(`restartPolicy: ${facts.found}`)}`;
        case 'ttl':
          return prose`O Job fica para sempre depois de terminar`;
        case 'ttl_within':
          return prose`Os seus jobs são removidos por ${code('ttlSecondsAfterFinished')}, às costas do CronJob`;
        case 'schedule':
          return prose`${code(facts.found || '-')} não é um agendamento`;
      }
    },
    fix: (facts) =>
      ({
        deadline: prose`Acrescente ${code('startingDeadlineSeconds')}, com quanto atraso ainda pode começar`,
        concurrency: prose`Acrescente ${code('concurrencyPolicy: Forbid')}, ou ${code('Replace')}`,
        restart: prose`Escreva ${code('restartPolicy: Never')} ou ${code('OnFailure')}`,
        ttl: prose`Acrescente ${code('ttlSecondsAfterFinished: 86400')}`,
        ttl_within: prose`Remova: ${code('successfulJobsHistoryLimit')} e ${code('failedJobsHistoryLimit')} fazem isso`,
        schedule: prose`Escreva minuto, hora, dia, mês e dia da semana: ${code('0 3 * * *')}`,
      })[facts.fault],
  },
  S59: {
    asks: prose`O que os pods montam e leem existe`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'volume':
          return prose`Não há o volume ${code(facts.volume)} no pod`;
        case 'object':
          return prose`Não há ${facts.kind} ${code(facts.name)} aqui`;
        case 'key':
          return prose`O ${facts.kind} ${code(facts.name)} não tem a chave ${code(facts.key)}`;
        case 'monitor':
          return prose`Nada tem ${code(facts.selector)}: nada é monitorado`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'volume':
          return facts.volumes.length === 0
            ? prose`Acrescente-o em ${code('volumes')}`
            : prose`Use ${listed(facts.volumes, 'ou')}, ou acrescente-o em ${code('volumes')}`;
        case 'object':
          return meant(
            facts.near,
            prose`Acrescente-o; se está em outro lugar, declare: ${code(`scale.lint/external: ${facts.kind}/${facts.name}`)}`,
          );
        case 'key':
          return facts.keys.length === 0
            ? prose`Acrescente a chave`
            : prose`Use ${listed(facts.keys.slice(0, 5), 'ou')}, ou acrescente a chave`;
        case 'monitor':
          return prose`Selecione pelos labels do Service`;
      }
    },
  },
};
