import { code, plain, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { inContainer, listed } from './phrases.ts';

/** What containers may do, and what can reach them. */
export const security: LintRules<
  | 'S40'
  | 'S41'
  | 'S42'
  | 'S43'
  | 'S44'
  | 'S45'
  | 'S46'
  | 'S47'
  | 'S48'
  | 'S49'
  | 'S50'
  | 'S51'
  | 'S52'
  | 'S53'
  | 'S54'
> = {
  S40: {
    asks: prose`Nenhum contêiner pode executar como root`,
    wrong: ({ container }) => prose`${inContainer(container)} pode executar como root`,
    fix: () => prose`Escreva ${code('securityContext: {runAsNonRoot: true}')} no pod`,
  },
  S41: {
    asks: prose`Todo contêiner tem usuário e grupo próprios, a partir de ${plain(10_000)}`,
    wrong: ({ container, key, found }) =>
      found === null
        ? prose`${inContainer(container)} não tem ${code(key)}`
        : found === 0
          ? prose`${inContainer(container)} é root: ${code(`${key}: 0`)}`
          : prose`${inContainer(container)} tem ${code(`${key}: ${found}`)}, que pode ser alguém no nó`,
    fix: ({ key }) =>
      prose`Escreva ${code(`${key}: 10001`)}; se a imagem precisa do seu, diga o motivo: ${code('scale.lint/user-group-id')}`,
  },
  S42: {
    asks: prose`Nenhum contêiner pode mudar os seus próprios arquivos`,
    wrong: ({ container }) =>
      prose`${inContainer(container)} pode gravar no seu sistema de arquivos raiz`,
    fix: () =>
      prose`Escreva ${code('readOnlyRootFilesystem: true')}, e monte um ${code('emptyDir')} onde ele precisa gravar`,
  },
  S43: {
    asks: prose`Nenhum contêiner pode ganhar direitos`,
    wrong: ({ container }) => prose`${inContainer(container)} pode ganhar direitos que não recebeu`,
    fix: () => prose`Escreva ${code('allowPrivilegeEscalation: false')}`,
  },
  S44: {
    asks: prose`Nenhum contêiner é privilegiado`,
    wrong: ({ container }) => prose`${inContainer(container)} é privilegiado: é root do nó`,
    fix: () =>
      prose`Remova ${code('privileged')}, e acrescente a única capability de que ele precisa`,
  },
  S45: {
    asks: prose`Os contêineres abrem mão de todas as capabilities, e acrescentam no máximo ${code('NET_BIND_SERVICE')}`,
    wrong: ({ container, added }) =>
      added.length === 0
        ? prose`${inContainer(container)} mantém capabilities`
        : prose`${inContainer(container)} tem ${listed(added)}`,
    fix: () => prose`Escreva ${code('capabilities: {drop: [ALL]}')}`,
  },
  S46: {
    asks: prose`As chamadas de sistema são filtradas`,
    wrong: ({ container, found }) =>
      found === ''
        ? prose`${inContainer(container)} pode fazer qualquer chamada de sistema`
        : prose`${inContainer(container)} tem o perfil seccomp ${code(found)}`,
    fix: () => prose`Escreva ${code('seccompProfile: {type: RuntimeDefault}')} no pod`,
  },
  S47: {
    asks: prose`Nada de um pod alcança o seu nó`,
    wrong: ({ what, found }) => prose`O pod tem ${code(what)}: ${code(found)}`,
    fix: () => prose`Remova; o que um pod guarda vai para um PersistentVolumeClaim`,
  },
  S48: {
    asks: prose`Todo pod tem uma conta própria, e nenhum token dela`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'missing':
          return prose`Os pods executam com a conta ${code('default')} do namespace`;
        case 'default':
          return prose`Os pods citam a conta ${code('default')}`;
        case 'deprecated':
          return prose`${code('serviceAccount')} é um nome antigo de ${code('serviceAccountName')}`;
        case 'unknown':
          return prose`Não existe a ServiceAccount ${code(facts.name)}`;
        case 'token':
          return prose`Os pods recebem um token da API`;
        case 'account_token':
          return prose`Pods desta conta recebem um token da API`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'missing':
        case 'default':
          return prose`Acrescente uma ServiceAccount, e ${code('serviceAccountName')} aos pods`;
        case 'deprecated':
          return prose`Escreva ${code('serviceAccountName')}`;
        case 'unknown':
          return prose`Acrescente-a ou corrija o nome; uma que está em outro lugar: ${code(`scale.lint/external: ServiceAccount/${facts.name}`)}`;
        case 'token':
        case 'account_token':
          return prose`Escreva ${code('automountServiceAccountToken: false')}`;
      }
    },
  },
  S49: {
    asks: prose`Nenhum segredo fica em um manifesto`,
    wrong: ({ where, fault }) =>
      ({
        name: prose`${code(where)} tem nome de segredo, e o seu valor está aqui`,
        value: prose`${code(where)} contém o que parece um segredo`,
        secret: prose`O valor de ${code(where)} está aqui para todos que leem os manifestos`,
        path: prose`${code(where)} é o caminho de um segredo; o Polaris o toma pelo próprio segredo`,
      })[fault],
    fix: ({ fault }) =>
      fault === 'secret'
        ? prose`Crie o Secret por fora (com um operador, ou ${code('kubectl create secret')}) e faça referência a ele`
        : fault === 'path'
          ? prose`Monte o arquivo onde o programa o procura por padrão, ou isente o objeto`
          : prose`Tire-o de um Secret: ${code('valueFrom: {secretKeyRef: …}')}, ou de um arquivo montado. E troque-o: o que foi para o repositório é conhecido`,
  },
  S50: {
    asks: prose`Todo pod é fechado, salvo o que uma NetworkPolicy abre, e pode resolver nomes`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'uncovered':
          return prose`Nenhuma NetworkPolicy diz o que os seus pods podem ${facts.missing.includes('ingress') ? 'receber' : ''}${facts.missing.length === 2 ? ' e ' : ''}${facts.missing.includes('egress') ? 'enviar' : ''}`;
        case 'no_deny':
          return facts.namespace === ''
            ? prose`Nenhuma NetworkPolicy fecha os pods que nenhuma cita`
            : prose`Nenhuma NetworkPolicy fecha os pods de ${code(facts.namespace)} que nenhuma cita`;
        case 'no_dns':
          return prose`Os seus pods não podem resolver nomes: nenhuma política abre a porta ${code('53')}`;
        case 'no_pods':
          return prose`O seu ${code('podSelector')} não vale para nenhum pod`;
        case 'peer':
          return prose`Não há nenhum pod com ${code(facts.selector)} no namespace`;
      }
    },
    fix: ({ fault }) =>
      ({
        uncovered: prose`Acrescente uma com os seus labels, ${code('policyTypes: [Ingress, Egress]')} e o que ele precisa`,
        no_deny: prose`Acrescente uma com ${code('podSelector: {}')}, ${code('policyTypes: [Ingress, Egress]')} e nenhuma regra`,
        no_dns: prose`Acrescente uma regra de egress com as portas ${code('53')} de UDP e TCP`,
        no_pods: prose`Selecione por ${code('app.kubernetes.io/instance')} dos pods`,
        peer: prose`Corrija os labels, ou acrescente ${code('namespaceSelector')}`,
      })[fault],
  },
  S51: {
    asks: prose`Cada variável é definida uma vez`,
    wrong: ({ container, variable, line }) =>
      prose`${inContainer(container)} define ${code(variable)} duas vezes, também na linha ${code(String(line))}`,
    fix: () => prose`Remova uma das duas: a última vale`,
  },
  S52: {
    asks: prose`Nada escuta abaixo de ${plain(1024)}, o que exige direitos, nem na porta do SSH`,
    wrong: ({ port, of }) => prose`${code(of)} tem a porta ${code(String(port))}`,
    fix: () =>
      prose`Escute em uma porta como ${code('8080')}; um Service pode mostrar ${code('80')} mesmo assim`,
  },
  S53: {
    asks: prose`O namespace não deixa entrar pod que não seja restrito, e diz de qual versão`,
    wrong: ({ missing, weaker }) =>
      weaker.length > 0
        ? prose`O namespace é mais fraco que ${code('restricted')} em ${listed(weaker)}`
        : prose`Faltam ao namespace ${listed(missing.map((mode) => `pod-security.kubernetes.io/${mode}`))}`,
    fix: () =>
      prose`Acrescente os labels ${code('pod-security.kubernetes.io/enforce: restricted')} e ${code('enforce-version')}, e o mesmo para ${code('warn')} e ${code('audit')}`,
  },
  S54: {
    asks: prose`Papéis dão o necessário e nada mais`,
    wrong: ({ fault, found }) =>
      ({
        wildcard: prose`O papel dá todos os ${code(found)}`,
        exec: prose`O papel deixa executar comandos em pods: ${code(found)}`,
        secrets: prose`O papel lê todos os segredos do seu escopo`,
        pods: prose`O papel cria pods, e assim lê todo segredo que pods possam montar`,
        escalate: prose`O papel pode dar mais a si mesmo: ${code(found)}`,
        cluster_admin: prose`O vínculo dá tudo: ${code(found)}`,
        everyone: prose`O vínculo vale para todos: ${code(found)}`,
      })[fault],
    fix: () => prose`Cite os recursos, verbos e nomes de que ele precisa`,
  },
};
