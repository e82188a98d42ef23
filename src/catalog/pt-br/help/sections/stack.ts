import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { RULE_WORDS } from './gate.ts';

type Sections = SectionHelp;

/** What `scale help profile` says of services. */
export const servicesSection: Sections['services'] = {
  about: prose`O que roda, por id. Dá ${code('services.ID.replicas')}, e o que tudo isso ocupa em ${code('services.cpu')} e ${code('services.memory')}. Um banco de dados que não é ${code('public')} pode dividir a porta com outro; qualquer outra porta é de um só serviço em uma fase.`,
  example: `services:
  api:
    image: loja/api:1.4
    ports: [8080]
    env: {LOG_LEVEL: info, DATABASE_URL: {secret: database-url}}
    cpu: 0.5
    memory: 512Mi
    health: {path: /health, interval: 10s}
    load: peak_rps
    capacity: 200
    replicas: {min: 2, max: 20}
    depends_on: [database]
    public: yes
  database:
    image: postgres:16
    ports: [5432]
    cpu: 1
    memory: 2Gi
    storage: 20Gi
    stateful: yes
    volumes: {data: /var/lib/postgresql/data}`,
  keys: {
    name: prose`O nome em tabelas e relatórios`,
    image: prose`A imagem que roda`,
    command: prose`O que roda no lugar do que a imagem roda`,
    args: prose`Argumentos para o que a imagem roda`,
    ports: prose`As portas em que escuta, em uma lista ou por nome: ${code('{http: 8080}')}`,
    env: prose`O ambiente: textos, e ${code('{secret: NAME}')}`,
    cpu: prose`Núcleos para cada réplica`,
    memory: prose`Memória para cada réplica`,
    cpu_limit: prose`O máximo de núcleos que uma réplica pode ocupar`,
    memory_limit: prose`O máximo de memória que uma réplica pode ocupar`,
    storage: prose`Disco para cada réplica`,
    depends_on: prose`Ids dos serviços de que precisa`,
    health: prose`Como saber que funciona: um caminho ou um comando; senão, a porta`,
    'health.path': prose`O que responde por HTTP`,
    'health.command': prose`O que rodar na réplica`,
    'health.alive': prose`O que diz que está vivo, sem perguntar nada aos outros: um caminho ou um comando; uma porta aberta quando omitido`,
    'health.port': prose`A porta que responde; a primeira das portas quando omitida`,
    'health.interval': prose`O tempo entre duas verificações`,
    'health.delay': prose`O tempo antes da primeira verificação`,
    host: prose`O nome de servidor pelo qual é alcançado de fora`,
    egress: prose`O que chama fora da pilha: ${code('yes')}, ou as portas, ${code('[443]')}; nada quando omitido`,
    'egress.ports': prose`As portas que chama ali; qualquer uma quando omitido`,
    'egress.networks': prose`Redes privadas que também chama, ${code('[10.0.0.0/16]')}`,
    volumes: prose`O que sobrevive a uma réplica, por nome: ${code('{data: /data}')}, ou com um tamanho`,
    'volumes.path': prose`Onde é montado`,
    'volumes.size': prose`O tamanho; ${code('storage')} quando omitido`,
    'volumes.shared': prose`Se todas as réplicas têm o mesmo, o que a classe de armazenamento deve permitir (${code('ReadWriteMany')}); cada uma tem o seu quando omitido`,
    writable: prose`Caminhos em que escreve e que pode perder; ${code('/tmp')} quando omitido`,
    seeded: prose`Caminhos como em ${code('writable')}, que de início têm o que a imagem tem ali`,
    memory_parts: prose`Em que a memória se divide: ${code('{heap: 512Mi, page_cache: 256Mi}')}; acima do limite é relatado`,
    cluster: prose`Como as réplicas formam um cluster: ${code('kafka')} ou ${code('redis')}; cada uma por si quando omitido`,
    replica_of: prose`Id do servidor PostgreSQL que copia no início e depois acompanha: uma réplica de leitura`,
    shared_memory: prose`Memória que seus processos compartilham, ${code('/dev/shm')}; para o PostgreSQL um quarto do seu limite quando omitido`,
    setup: prose`O que alguém deve fazer uma vez antes que funcione; dito por ${code('scale emit')}`,
    scratch: prose`Espaço para o que pode perder`,
    user: prose`O usuário com que roda, um número ou ${code('{uid, gid}')}; 10001 quando omitido`,
    'user.uid': prose`O número do usuário`,
    'user.gid': prose`O número do grupo`,
    start: prose`Quanto pode demorar até responder pela primeira vez`,
    drain: prose`De quanto tempo precisa para terminar o que está fazendo`,
    single: prose`Por que não pode ter uma segunda réplica: ${code('one_writer')}, ${code('licence')} ou ${code('local_file')}`,
    zones: prose`Por quantas zonas se distribui, com o mesmo número de réplicas em cada uma`,
    quorum: prose`Se mais da metade precisa concordar: as réplicas são em número ímpar`,
    latency: prose`Em quanto tempo responde; dimensiona-o pela espera, com ${code('load')} por segundo`,
    'latency.within': prose`Quanto uma resposta pode demorar`,
    'latency.share': prose`Para que parte delas; 95 % quando omitida`,
    'latency.service_time': prose`Quanto uma requisição ocupa um trabalhador`,
    'latency.workers': prose`Requisições em que uma réplica trabalha ao mesmo tempo; 1 quando omitido`,
    connections: prose`Conexões que cada réplica mantém abertas com um serviço: ${code('{database: 10}')}`,
    max_connections: prose`O máximo de conexões que aceita de todos os outros`,
    backup: prose`O que copia os dados para outro lugar, e quando`,
    'backup.schedule': prose`Quando: ${code('"15 3 * * *"')}`,
    'backup.image': prose`A imagem que os copia`,
    'backup.command': prose`O que roda`,
    'backup.env': prose`O ambiente, como o de um serviço`,
    'backup.to': prose`Para onde vão as cópias, em ${code('BACKUP_DESTINATION')}: ${code('s3://backups/shop')}; a fornecer quando omitido`,
    'backup.endpoint': prose`O servidor de um armazenamento de objetos que não é o da Amazon, em ${code('AWS_ENDPOINT_URL_S3')}`,
    'backup.reads_volumes': prose`Se lê os volumes do serviço em vez de perguntar a ele; ${code('no')} quando omitido`,
    optional: prose`Uma parte que só se inicia quando pedida: ${code('monitoring')}`,
    load: prose`O que chega`,
    capacity: prose`Quanto da carga uma réplica suporta; dimensiona-o com ${code('load')}`,
    utilisation: prose`Até onde uma réplica pode ser ocupada; 70 % quando omitida`,
    replicas: prose`Quantas, ou ${code('{min, max}')}; no mínimo 1 quando omitido`,
    phases: prose`Ids das fases em que roda; todas quando omitido`,
    stateful: prose`Se guarda dados; ${code('no')} quando omitido`,
    public: prose`Se é alcançado de fora; ${code('no')} quando omitido`,
    ...RULE_WORDS,
  },
};

/** What `scale help profile` says of hosts. */
export const hostsSection: Sections['hosts'] = {
  about: prose`As máquinas que se pagam, por id. Dá ${code('hosts.fits')}, ${code('hosts.binding')} (o que se esgota primeiro), ${code('hosts.density')} (quantas pilhas como esta caberiam) e ${code('hosts.cost')}.`,
  example: `hosts:
  main: {name: CPX31, cpu: 4, memory: 8Gi, storage: 160Gi, price: 15}`,
  keys: {
    name: prose`Como o provedor a chama`,
    cpu: prose`Núcleos de cada uma`,
    memory: prose`Memória de cada uma`,
    storage: prose`Disco de cada uma`,
    count: prose`Quantas há; 1 quando omitido`,
    price: prose`Dinheiro por cada uma`,
    currency: prose`Em que moeda está o preço; precisa da cotação em ${code('project.fx')}`,
    phases: prose`Ids das fases em que se paga; todas quando omitido`,
  },
};

const PATCH_WORDS = {
  phases: prose`Ids das fases em que é feita; todas quando omitido`,
  merge: prose`O que pôr por cima (JSON merge patch, RFC 7396): ${code('null')} retira uma chave, uma lista substitui uma lista`,
  json: prose`Operações, uma após a outra (JSON patch, RFC 6902), em lugar de ${code('merge')}`,
  'json.op': prose`${code('add')}, ${code('remove')}, ${code('replace')}, ${code('move')}, ${code('copy')} ou ${code('test')}`,
  'json.path': prose`Onde: ${code('/spec/template/spec/hostAliases')}; ${code('~1')} é uma barra dentro de uma chave`,
  'json.from': prose`De onde, para ${code('move')} e ${code('copy')}`,
  'json.value': prose`O valor, para ${code('add')}, ${code('replace')} e ${code('test')}`,
};

/** What `scale help profile` says of the settings of manifests. */
export const kubernetesSection: Sections['kubernetes'] = {
  about: prose`Como ${code('scale emit kubernetes')} deve ser onde as práticas divergem.`,
  example: `kubernetes: {cpu_limit: none, image_pull: if_not_present}`,
  keys: {
    cpu_limit: prose`Se os contêineres têm limite de núcleos: ${code('set')} ou ${code('none')}, com que usam o que estiver ocioso; ${code('set')} quando omitido`,
    image_pull: prose`Quando uma imagem é baixada: ${code('always')} ou ${code('if_not_present')}; ${code('always')} quando omitido`,
  },
};

export const patchesSection: Sections['patches'] = {
  about: prose`O que deve ser diferente no que ${code('scale emit')} escreve, quando nenhuma chave e nenhum modelo o diz. Os arquivos são alterados ao serem emitidos; os comentários ficam.`,
  example: `patches:
  kubernetes:
    - kind: Deployment
      name: api
      merge: {spec: {template: {spec: {nodeSelector: {disk: ssd}}}}}
    - kind: Ingress
      json:
        - op: add
          path: /metadata/annotations/cert-manager.io~1cluster-issuer
          value: letsencrypt
  compose:
    - merge: {services: {api: {labels: {team: platform}}}}`,
  keys: {
    kubernetes: prose`Alterações de objetos`,
    'kubernetes.kind': prose`O tipo dos objetos: ${code('Deployment')}`,
    'kubernetes.name': prose`O nome de um; todos do tipo quando omitido`,
    'kubernetes.phases': PATCH_WORDS.phases,
    'kubernetes.merge': PATCH_WORDS.merge,
    'kubernetes.json': PATCH_WORDS.json,
    'kubernetes.json.op': PATCH_WORDS['json.op'],
    'kubernetes.json.path': PATCH_WORDS['json.path'],
    'kubernetes.json.from': PATCH_WORDS['json.from'],
    'kubernetes.json.value': PATCH_WORDS['json.value'],
    compose: prose`Alterações de ${code('compose.yaml')}`,
    'compose.phases': PATCH_WORDS.phases,
    'compose.merge': PATCH_WORDS.merge,
    'compose.json': PATCH_WORDS.json,
    'compose.json.op': PATCH_WORDS['json.op'],
    'compose.json.path': PATCH_WORDS['json.path'],
    'compose.json.from': PATCH_WORDS['json.from'],
    'compose.json.value': PATCH_WORDS['json.value'],
  },
};

/** What `scale help profile` says of operations. */
export const operationsSection: Sections['operations'] = {
  about: prose`Como se trabalha em cada escala, como lista: processos, resposta a incidentes, monitoramento. Números viram ${code('operations.ID.FIGURE')}; ${code('scale plan --wide')} mostra o que vale agora.`,
  example: `operations:
  - id: incident
    name: Resposta a incidentes
    by: mau
    units: {response: min}
    points:
      10k: {text: Desenvolvedores, values: {response: 30min}}
      100k: {text: Plantão, items: [Guias de operação], values: {response: 5min}}`,
  keys: {
    id: prose`Um nome curto`,
    name: prose`O que se faz`,
    by: prose`O que decide qual ponto vale; os usuários quando omitido`,
    units: prose`A unidade de cada número`,
    points: prose`O que vale a partir de cada escala`,
    'points.text': prose`Como se faz`,
    'points.items': prose`O que faz parte`,
    'points.values': prose`Os números`,
  },
};

/** What `scale help profile` says of claims. */
export const claimsSection: Sections['claims'] = {
  about: prose`Números que um documento afirma, como lista, cada um ao lado do que o calcula.`,
  example: `claims:
  - id: work_100k
    says: 15k
    of: peak_rps * 5
    at: {set: {mau: 100k}}
    where: Orçamento
  - {id: peak, says: {at_most: 500}, of: peak_rps, where: Metas}`,
  keys: {
    id: prose`Um nome curto`,
    says: prose`O número, ou ${code('{low, high}')}, ou um de ${code('{at_least}')}, ${code('{at_most}')}, ${code('{above}')}, ${code('{below}')}`,
    of: prose`O que o calcula`,
    unit: prose`Em que se conta; a unidade de ${code('of')} quando omitida`,
    at: prose`A escala de que trata; a de hoje quando omitida`,
    'at.set': prose`Valores pelo id de uma grandeza`,
    'at.phase': prose`O id da fase`,
    tolerance: prose`Quanto pode errar; metade do último algarismo quando omitida`,
    where: prose`O título sob o qual é afirmado`,
    text: prose`A afirmação em palavras`,
    reading: prose`Como se leu uma frase que pode ser lida de mais de um modo`,
  },
};

/** What `scale help profile` says of what the audit leaves alone. */
export const auditSection: Sections['audit'] = {
  about: prose`O que ${code('scale audit')} deixa como está.`,
  example: `audit:
  fixed: [mau, peak_rps, growth.*]
  silence: [payroll, cac]`,
  keys: {
    fixed: prose`Entradas que nenhuma correção de uma afirmação pode mudar: ids, ou ${code('costs.*')} para tudo abaixo`,
    silence: prose`Aquilo de que não deve sentir falta: ${code('payroll')}, ${code('backup')} …`,
  },
};
