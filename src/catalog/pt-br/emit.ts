import {
  code,
  day,
  joinProse,
  month,
  type Prose,
  plain,
  plural,
  prose,
  strong,
} from '../../lib/inline.ts';
import type { EmissionMode, FileAction } from '../../model/answer/emission.ts';
import { textIn } from '../../model/text.ts';
import { portRange } from '../phrases/port-range.ts';
import { type EmitWords, MOST_TENANTS } from '../words/emit.ts';
import { migration } from './migration.ts';

const FORMS: Readonly<
  Record<FileAction, Readonly<Record<EmissionMode, readonly [string, string]>>>
> = {
  created: {
    write: ['arquivo gravado', 'arquivos gravados'],
    dry_run: ['arquivo seria gravado', 'arquivos seriam gravados'],
    check: ['arquivo ausente', 'arquivos ausentes'],
  },
  updated: {
    write: ['arquivo atualizado', 'arquivos atualizados'],
    dry_run: ['arquivo seria atualizado', 'arquivos seriam atualizados'],
    check: ['arquivo desatualizado', 'arquivos desatualizados'],
  },
  removed: {
    write: ['arquivo removido', 'arquivos removidos'],
    dry_run: ['arquivo seria removido', 'arquivos seriam removidos'],
    check: ['arquivo a remover', 'arquivos a remover'],
  },
  kept: {
    write: ['arquivo mantido como está', 'arquivos mantidos como estão'],
    dry_run: ['arquivo seria mantido como está', 'arquivos seriam mantidos como estão'],
    check: ['arquivo alterado por outros', 'arquivos alterados por outros'],
  },
  unchanged: {
    write: ['arquivo inalterado', 'arquivos inalterados'],
    dry_run: ['arquivo inalterado', 'arquivos inalterados'],
    check: ['arquivo como emitido', 'arquivos como emitidos'],
  },
};

const counted =
  (action: FileAction) =>
  (count: number, mode: EmissionMode): Prose => {
    const [one, other] = FORMS[action][mode];
    return [plural(count, { one, other })];
  };

const listed = (names: readonly string[]): Prose =>
  joinProse(
    names.map((name) => [code(name)]),
    ', ',
  );

const SEE_DIFFERENCE = prose`Para ver o que difere, acrescente ${code('--diff')}. `;

/** Brazilian Portuguese words of `scale emit`. */
export const emit: EmitWords = {
  targets: { compose: 'Compose', kubernetes: 'Kubernetes' },
  heading: ({ product, target, phase }) => prose`${product}: ${target} para ${phase}`,
  sized: ({ at, month: of, services, tenants }) => [
    ...prose`${plural(services, { one: 'serviço', other: 'serviços' })}`,
    ...(tenants === 0
      ? []
      : prose` para ${plural(tenants, { one: 'cliente', other: 'clientes' })}`),
    ...(of === undefined
      ? prose`, dimensionado para ${day(at)}`
      : prose`, dimensionado para ${month(of)} no P80 da projeção`),
  ],
  counts: {
    created: counted('created'),
    updated: counted('updated'),
    removed: counted('removed'),
    kept: counted('kept'),
    unchanged: counted('unchanged'),
  },
  summary: (out, counts) => prose`${code(out)}: ${joinProse(counts, ', ')}`,
  clean: (out) => prose`${code(out)} está como é emitido`,
  drifted: (out, counts) => prose`${code(out)} divergiu: ${joinProse(counts, ', ')}`,
  interrupted: (mode) =>
    mode === 'write'
      ? prose`Uma emissão anterior parou no meio; o que ela deixou foi corrigido`
      : prose`Uma emissão anterior parou no meio; a próxima que gravar corrige o que ela deixou`,
  headings: {
    files: 'Arquivos',
    kept: 'Mantidos como estão',
    secrets: 'A fornecer',
    setup: 'A fazer uma vez',
    assumed: 'Suposto e convertido',
    limits: 'O que este alvo faz de outro modo',
    diff: 'Diferenças',
    next: 'A seguir',
  },
  columns: { action: 'o quê', file: 'arquivo' },
  actions: {
    created: 'novo',
    updated: 'alterado',
    removed: 'removido',
    kept: 'mantido',
    unchanged: 'inalterado',
  },
  reasons: {
    edited: (path) => prose`${code(path)} foi alterado à mão depois que o scale o gravou`,
    foreign: (path) => prose`${code(path)} já existia e não foi gravado pelo scale`,
    link: (path) => prose`${code(path)} é um link, ou está atrás de um, e links não são seguidos`,
  },
  migration,
  keptHow: (shown) =>
    prose`${shown ? '' : SEE_DIFFERENCE}Para manter uma mudança de vez, ponha-a em ${code('patches')} do perfil ou num modelo (${code('scale emit templates')}); ${code('--force')} a sobrescreve.`,
  diffSides: prose`${code('-')} é o que está ali, ${code('+')} o que é emitido`,
  lint: ({ errors, warnings }, folder) =>
    prose`${code(`scale lint ${folder}`)} encontra ${plural(errors, { one: 'erro', other: 'erros' })} e ${plural(warnings, { one: 'aviso', other: 'avisos' })} no que está ali`,
  assumed: ({ what, value, services }) =>
    prose`${code(what)} não está no perfil; supõe-se ${strong(value)} para ${listed(services)}`,
  notes: {
    phase_last: ({ phase }) => prose`${code(phase)} é a última fase e, por isso, a que é emitida`,
    phase_unreached: ({ phase }) =>
      prose`${code(phase)} não é alcançada em cinco anos da projeção: é dimensionada para o seu início`,
    phase_untold: ({ phase }) =>
      prose`não se sabe quando ${code(phase)} começa, pois falta uma métrica: a pilha é dimensionada para o início`,
    data_apart: ({ service, replicas }) =>
      prose`${code(service)} guarda dados em ${plain(replicas)} réplicas, cada uma com um volume próprio, e nada aqui as mantém iguais: o serviço deve copiá-los por si, ou todas usam um só volume (${code('shared: yes')})`,
    data_lost: ({ service, path }) =>
      prose`o que ${code(service)} grava em ${code(path)} se perde com cada réplica: se são dados, faça um volume, com ${code('shared: yes')} onde há várias réplicas`,
    memory_short: ({ service, taken, limit }) =>
      prose`as partes da memória de ${code(service)} somam ${plain(taken)} Mi, e o limite é ${plain(limit)} Mi: o processo seria encerrado`,
    secret_made: ({ secret, form }) =>
      prose`${code(secret)} se compõe de ${code(textIn(form, 'pt-BR'))}`,
    tenant_unlisted: ({ tenant }) =>
      prose`${code(tenant)} não é um cliente do perfil, que não cita nenhum: é emitido com os valores que todos têm (${code('customers.values')})`,
    setup: ({ service, text }) => prose`${code(service)}: ${textIn(text, 'pt-BR')}`,
    replicas_short: ({ service, need, max }) =>
      prose`${code(service)} precisa de ${plain(need)} réplicas no fim da fase e pode ter ${plain(max)}`,
    connections_short: ({ service, open, max }) =>
      prose`${code(service)} aceita ${plain(max)} conexões e, com o máximo de réplicas de todos os outros, ${plain(open)} ficam abertas`,
    secret_files: ({ paths }) =>
      prose`arquivos, legíveis para os usuários de seus serviços: ${listed(paths)}`,
    secret_variables: ({ file, names }) => prose`variáveis em ${code(file)}: ${listed(names)}`,
    secret_objects: ({ namespace, names, key }) =>
      prose`no namespace ${code(namespace)}, cada um sob a chave ${code(key)}: ${listed(names)}`,
    secret_certificates: ({ namespace, hosts }) =>
      prose`no namespace ${code(namespace)}, certificados do tipo ${code('kubernetes.io/tls')}: ${joinProse(
        hosts.map(({ secret, host }) => prose`${code(secret)} para ${code(host)}`),
        ', ',
      )}`,
    backup_destination: ({ namespace, services, configMap, key }) =>
      prose`no namespace ${code(namespace)}, um ConfigMap ${code(configMap)} cuja chave ${code(key)} diz para onde vão as cópias de ${listed(services)}; sem ele nenhum backup começa, e cada um falha`,
    each_tenant: ({ where, tenants }) =>
      prose`${where === 'namespace' ? 'o mesmo no namespace' : 'o mesmo na pasta'} de cada outro cliente: ${joinProse(
        tenants
          .slice(0, MOST_TENANTS)
          .map(({ place, hosts }) =>
            hosts.length === 0 ? [code(place)] : prose`${code(place)} (${listed(hosts)})`,
          ),
        ', ',
      )}${tenants.length > MOST_TENANTS ? prose`, e mais ${plain(tenants.length - MOST_TENANTS)}, que ${code('--format json')} lista` : []}`,
    cluster_wide: ({ folder, names }) =>
      prose`${listed(names)} ${names.length === 1 ? 'é' : 'são'} do cluster e de todos os clientes: aplique ${code(folder)} uma vez antes deles; apagar um cliente não ${names.length === 1 ? 'o' : 'os'} remove`,
    shared_volumes: ({ volumes }) =>
      prose`uma classe de armazenamento com ${code('ReadWriteMany')}, pois todas as réplicas gravam em ${joinProse(
        volumes.map(({ service, path }) => prose`${code(path)} de ${code(service)}`),
        ', ',
      )}`,
    cluster_kept: ({ service, keeper, nodes, copies }) =>
      prose`${code(service)}: ${code(keeper)} faz dos seus ${plain(nodes)} nós um só cluster e acolhe os que forem acrescentados. Os clientes devem falar o protocolo de cluster (${code('MOVED')}). ${copies === 0 ? 'Não há cópias: enquanto um nó faltar, faltam as suas chaves' : 'Cada primário tem uma cópia, que o substitui'}`,
    cluster_small: ({ service, nodes, least }) =>
      prose`${code(service)}: ${plain(nodes)} nós são poucos para o cluster que o perfil pede, e cada um guarda suas próprias chaves; use um só, ou ${plain(least)} e mais`,
    name_converted: ({ service, name }) =>
      prose`${code(service)} chama-se ${code(name)}: aqui os nomes são letras minúsculas, dígitos e ${code('-')}`,
    assumed: ({ service, what, value }) =>
      prose`${code(service)}: ${code(what)} não está no perfil; supõe-se ${strong(value)}`,
    unasked: ({ service }) =>
      prose`${code(service)} não tem verificação nem porta: nada diz se funciona até que o perfil o faça (${code('health: {command: […]}')})`,
    not_honoured: ({ service, what }) =>
      prose`${code(service)}: ${code(what)} não pode ser atendido`,
    let_in_nobody: ({ services }) =>
      prose`Ninguém pode entrar em ${listed(services)}: cite cada um em ${code('depends_on')} ou ${code('connections')} de quem o chama`,
    open_egress: ({ services }) =>
      prose`${listed(services)} pode chamar qualquer porta fora: informe as que são chamadas, como em ${code('egress: [443]')}`,
    fixed_replicas: ({ service, replicas, min, max }) =>
      prose`${code(service)} roda ${plain(replicas)} réplicas e não acompanha a carga de ${plain(min)} a ${plain(max)}: o Compose não tem escalonador automático`,
    one_zone: ({ services }) =>
      prose`${listed(services)}: todas as réplicas rodam em uma máquina e, portanto, em uma zona`,
    unlimited_volumes: ({ services }) =>
      prose`${listed(services)}: o Docker não limita o tamanho de um volume; o tamanho ao lado de cada um é o que o disco precisa ter`,
    ports_apart: ({ service, first, last }) =>
      first === last
        ? prose`${code(service)} é publicado na porta ${code(String(first))}, pois a sua está ocupada`
        : prose`${code(service)} é publicado nas portas ${code(portRange(first, last))}, uma por réplica: um balanceador à frente precisa repartir a carga entre elas`,
    replicas_apart: ({ service, names, cluster }) =>
      prose`${code(service)} é ${listed(names)}, cada um com seu próprio volume: réplicas de um só serviço o compartilhariam. ${APART[cluster]()}`,
    backup_by_hand: ({ service, name, schedule }) =>
      prose`${code(service)} é copiado por ${code(`docker compose run --rm ${name}`)}; deixe um temporizador da máquina rodá-lo em ${code(schedule)}`,
    optional_dependency: ({ service, on }) =>
      prose`${code(service)} não espera por ${code(on)}, que só é iniciado quando pedido`,
    no_health: ({ service }) =>
      prose`${code(service)} não tem verificação de saúde: quem depende dele espera só até que tenha iniciado`,
    database_inner: ({ service, speaks }) =>
      prose`${code(service)} não é publicado, embora o perfil o chame de público: quem fala ${strong(speaks)} só é alcançado pelos serviços ao lado. Para examiná-lo: ${code(`docker compose exec ${service} …`)}`,
    open_port: ({ service, port }) =>
      prose`${code(service)} é publicado na porta ${code(String(port))} em todos os endereços da máquina: o Docker a abre mesmo que um firewall como o ${code('ufw')} a feche`,
    address_each: ({ variable }) =>
      prose`As pilhas publicam as mesmas portas: em uma só máquina, cada uma precisa de um endereço próprio, como ${code(`${variable}=127.0.0.2`)} no seu ${code('.env')}`,
    no_ingress: ({ service, host, address, first, last }) =>
      prose`${code(service)} deve ser acessado como ${code(host)}: o nome e o certificado cabem a um proxy à frente, que o encontra em ${code(`${address}:${portRange(first, last)}`)}`,
  },
  ejectedHow: (out) =>
    prose`Edite-os, apague os que deixar como estão e emita com ${code(`--templates ${out}`)}`,
};

/** Se réplicas separadas formam um só cluster. */
const APART = {
  formed: () => prose`Elas são instruídas a formar um só cluster`,
  copies: () => prose`Cada uma copia o servidor que acompanha`,
  unasked: () => prose`Elas só formam um cluster como a imagem for instruída`,
};
