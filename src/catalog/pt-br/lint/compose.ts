import { code, plain, prose } from '../../../lib/inline.ts';
import type { ComposeFacts } from '../../../model/lint-facts/compose.ts';
import type { LintRules } from '../../words/lint.ts';
import { misread } from './hygiene.ts';
import { listed, meant } from './phrases.ts';
import { structure } from './structure.ts';

const service = (name: string) => prose`O serviço ${code(name)}`;

const KINDS = { network: 'rede', volume: 'volume', secret: 'segredo', config: 'config' } as const;

/** What a file of Compose owes. */
export const compose: LintRules<keyof ComposeFacts> = {
  C01: {
    asks: prose`Toda imagem tem uma tag que não é ${code('latest')}, ou um digest`,
    wrong: ({ service: of, fault, image }) =>
      fault === 'missing'
        ? prose`${service(of)} não tem imagem nem build`
        : fault === 'untagged'
          ? prose`A imagem ${code(image)} não tem tag`
          : prose`A imagem ${code(image)} é a que foi enviada por último, qualquer que seja`,
    fix: () => prose`Cite a versão que foi testada, como em ${code('postgres:18.1')}`,
  },
  C02: {
    asks: prose`Todo serviço tem limites`,
    wrong: ({ service: of, missing }) => prose`${service(of)} não tem limite de ${listed(missing)}`,
    fix: () =>
      prose`Acrescente ${code("deploy: {resources: {limits: {cpus: '0.5', memory: 512M}}}")}`,
  },
  C03: {
    asks: prose`A todo serviço que permanece se pergunta como está`,
    wrong: ({ service: of, fault }) =>
      fault === 'missing'
        ? prose`${service(of)} não tem verificação de saúde`
        : prose`A verificação de saúde de ${code(of)} está desligada`,
    fix: () =>
      prose`Acrescente ${code('healthcheck')} com ${code('test')}, ${code('interval')} e ${code('retries')}`,
  },
  C04: {
    asks: prose`O arquivo não cita uma versão do formato`,
    wrong: () => prose`${code('version')} é obsoleta, e o Compose avisa disso`,
    fix: () => prose`Remova a linha`,
  },
  C05: {
    asks: prose`Nenhum segredo fica no arquivo`,
    wrong: ({ variable, fault }) =>
      fault === 'name'
        ? prose`${code(variable)} tem nome de segredo, e o seu valor está aqui`
        : prose`${code(variable)} contém o que parece um segredo`,
    fix: ({ variable }) =>
      prose`Tire-o de um arquivo em ${code('secrets')}, ou de fora: ${code(`${variable}: $\{${variable}}`)}. E troque-o: o que foi para o repositório é conhecido`,
  },
  C06: {
    asks: prose`Nenhum serviço é privilegiado`,
    wrong: ({ service: of }) => prose`${service(of)} é root do host`,
    fix: () =>
      prose`Remova ${code('privileged')}, e acrescente a única capability de que ele precisa`,
  },
  C07: {
    asks: prose`Nenhum serviço alcança o motor que o executa`,
    wrong: ({ service: of }) => prose`${service(of)} tem o socket do motor: é root do host`,
    fix: () =>
      prose`Remova a montagem, ou ponha diante do socket um proxy que só deixe passar o necessário`,
  },
  C08: {
    asks: prose`Nenhum serviço compartilha os namespaces do host`,
    wrong: ({ service: of, key }) => prose`${service(of)} tem ${code(`${key}: host`)}`,
    fix: ({ key }) =>
      key === 'network_mode' ? prose`Use ${code('networks')} e ${code('ports')}` : prose`Remova`,
  },
  C09: {
    asks: prose`Das portas abaixo de ${plain(1024)}, só as da web são publicadas`,
    wrong: ({ service: of, port }) => prose`${service(of)} é publicado em ${code(String(port))}`,
    fix: () => prose`Publique em uma porta acima de ${plain(1024)}, ou não publique`,
  },
  C10: {
    asks: prose`Nenhum serviço pode mudar os seus próprios arquivos`,
    wrong: ({ service: of }) => prose`${service(of)} pode gravar no seu sistema de arquivos raiz`,
    fix: () =>
      prose`Acrescente ${code('read_only: true')}, e ${code('tmpfs')} onde ele precisa gravar`,
  },
  C11: {
    asks: prose`Os serviços abrem mão de todas as capabilities, e acrescentam no máximo ${code('NET_BIND_SERVICE')}`,
    wrong: ({ service: of, added }) =>
      added.length === 0
        ? prose`${service(of)} mantém capabilities`
        : prose`${service(of)} tem ${listed(added)}`,
    fix: () => prose`Acrescente ${code('cap_drop: [ALL]')}`,
  },
  C12: {
    asks: prose`Nenhum serviço pode ganhar direitos`,
    wrong: ({ service: of }) => prose`${service(of)} pode ganhar direitos que não recebeu`,
    fix: () => prose`Acrescente ${code('security_opt: ["no-new-privileges:true"]')}`,
  },
  C13: {
    asks: prose`Um serviço espera até que aquilo de que precisa esteja bem`,
    wrong: ({ service: of, on, fault }) =>
      fault === 'unknown'
        ? prose`${service(of)} espera por ${code(on)}, que não existe`
        : fault === 'started'
          ? prose`${service(of)} espera até ${code(on)} iniciar, embora se possa perguntar se está bem`
          : prose`${service(of)} não diz pelo que de ${code(on)} ele espera`,
    fix: ({ on, fault, near }) =>
      fault === 'unknown'
        ? meant(near, prose`Acrescente o serviço, ou remova a linha`)
        : prose`Escreva ${code(`depends_on: {${on}: {condition: service_healthy}}`)}`,
  },
  C14: {
    asks: prose`Cada porta do host é publicada uma vez`,
    wrong: ({ port, other }) => prose`A porta ${code(port)} já é publicada por ${code(other)}`,
    fix: () => prose`Publique uma das duas em outro lugar`,
  },
  C15: {
    asks: prose`O que os serviços citam é declarado`,
    wrong: ({ service: of, kind, name }) =>
      prose`${service(of)} usa ${KINDS[kind]} ${code(name)}, sem declaração`,
    fix: ({ kind, near }) => meant(near, prose`Declare em ${code(`${kind}s`)}`),
  },
  C16: {
    asks: prose`Todo serviço diz se é reiniciado`,
    wrong: ({ service: of }) => prose`${service(of)} fica parado quando falha ou o host reinicia`,
    fix: () =>
      prose`Acrescente ${code('restart: unless-stopped')}; um que executa até o fim: ${code('restart: on-failure')}`,
  },
  C17: {
    asks: prose`Nenhum serviço executa como root`,
    wrong: ({ service: of, found }) =>
      found === ''
        ? prose`${service(of)} executa com o usuário que a imagem citar, muitas vezes root`
        : prose`${service(of)} executa como root`,
    fix: () => prose`Acrescente ${code("user: '10001:10001'")}`,
  },
  C18: {
    asks: prose`O arquivo é como a especificação o descreve: chaves conhecidas com valores do tipo certo`,
    ...structure,
  },
  C19: {
    asks: prose`Cada chave aparece uma vez`,
    wrong: ({ field, line }) =>
      prose`A chave ${code(field)} aparece duas vezes aqui, também na linha ${code(String(line))}`,
    fix: () => prose`Remova uma das duas`,
  },
  C20: misread,
  C21: {
    asks: prose`O que executa mais de uma vez não tem nome próprio`,
    wrong: ({ name, replicas }) =>
      prose`${plain(replicas)} contêineres não podem todos se chamar ${code(name)}`,
    fix: () => prose`Remova ${code('container_name')}`,
  },
  C22: {
    asks: prose`Nomes de serviços são letras, dígitos, pontos, hífens e sublinhados, no máximo ${plain(63)}`,
    wrong: ({ name }) => prose`${code(name)} não pode ser o nome de um serviço`,
    fix: () => prose`Renomeie`,
  },
  C23: {
    asks: prose`Só servidores web são publicados em todos os endereços do host; bancos de dados, nunca`,
    wrong: ({ service: of, port, speaks }) =>
      speaks === null
        ? prose`${service(of)} é publicado em ${code(port)} em todos os endereços do host, mesmo atrás de um firewall como o ${code('ufw')}`
        : prose`O banco de dados ${code(of)}, que fala ${speaks}, é publicado em ${code(port)} em todos os endereços do host, mesmo atrás de um firewall como o ${code('ufw')}`,
    fix: ({ port, target, speaks }) =>
      speaks === null
        ? prose`Cite o endereço: ${code(`127.0.0.1:${port}:${target}`)} para um proxy no host, ou um endereço privado`
        : prose`Remova: os serviços se alcançam sem isso; para uso próprio, escreva ${code(`127.0.0.1:${port}:${target}`)}`,
  },
  C24: {
    asks: prose`Uma isenção cita uma regra do Compose que existe e diz o motivo`,
    wrong: ({ fault, rule }) =>
      fault === 'reason'
        ? prose`${code(`x-scale-lint.${rule}`)} não dá motivo, e por isso não isenta de nada`
        : prose`${code(`x-scale-lint.${rule}`)} não cita nenhuma regra do Compose`,
    fix: ({ fault, rule, near }) =>
      fault === 'reason'
        ? prose`Escreva o motivo: ${code(`${rule}: "grava o cache ao lado do programa"`)}`
        : meant(near, prose`Escreva o nome de uma regra, como ${code('compose-read-only')}`),
  },
};
