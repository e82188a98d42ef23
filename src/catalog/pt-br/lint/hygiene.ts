import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { NameRule } from '../../../model/lint-facts/hygiene.ts';
import type { LintFacts } from '../../../model/manifest/lint.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed, meant } from './phrases.ts';
import { structure } from './structure.ts';

const NAMES: Readonly<Record<NameRule, string>> = {
  label: 'letras minúsculas, dígitos e hífens, com letra ou dígito nas duas pontas',
  letter: 'letras minúsculas, dígitos e hífens, começando por letra e sem hífen no fim',
  subdomain: 'letras minúsculas, dígitos, hífens e pontos, com letra ou dígito nas duas pontas',
  port: 'letras minúsculas, dígitos e hífens simples, com ao menos uma letra',
};

const READ_AS = { boolean: 'um sim ou não', number: 'um número', date: 'uma data' } as const;

/** Of a value that YAML 1.1 takes for something else. */
export const misread = {
  asks: prose`Textos que o YAML 1.1 lê como outra coisa ficam entre aspas`,
  wrong: ({ found, readAs }: LintFacts['S05']): Prose =>
    prose`${code(found)} é ${READ_AS[readAs]} para um leitor de YAML 1.1, como são muitas ferramentas`,
  fix: ({ found }: LintFacts['S05']): Prose =>
    prose`Coloque entre aspas: ${code(JSON.stringify(found))}`,
};

/** What every object owes. */
export const hygiene: LintRules<
  'S01' | 'S02' | 'S03' | 'S04' | 'S05' | 'S06' | 'S07' | 'S08' | 'S09' | 'S60' | 'S61' | 'S62'
> = {
  S01: {
    asks: prose`O objeto é como a API o descreve: campos conhecidos, do tipo certo, cada um uma vez`,
    ...structure,
  },
  S02: {
    asks: prose`A versão da API é uma que os clusters atendem hoje`,
    wrong: ({ found, kind }) => prose`${code(found)} não é uma versão atual de ${code(kind)}`,
    fix: ({ instead }) => prose`Escreva ${code(`apiVersion: ${instead}`)} e adapte os campos`,
  },
  S03: {
    asks: prose`Nomes e labels são os que a API aceita, e dois objetos de um tipo não têm o mesmo nome`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'missing':
          return prose`O objeto não tem nome`;
        case 'name':
        case 'part':
          return prose`${code(facts.name)} não pode ser um nome aqui: no máximo ${plain(facts.most)} caracteres, ${NAMES[facts.rule]}`;
        case 'twice':
          return prose`Há outro ${facts.kind} ${code(facts.name)} neste namespace, em ${code(`${facts.file}:${facts.line}`)}`;
        case 'label':
          return prose`${code(facts.value)} não pode ser o valor do label ${code(facts.key)}: no máximo ${plain(63)} letras, dígitos, hífens, pontos e sublinhados`;
        case 'key':
          return prose`${code(facts.key)} não pode ser a chave de um label ou de uma anotação`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'missing':
          return prose`Acrescente ${code('name:')} a ${code('metadata')}`;
        case 'name':
        case 'part':
          return prose`Chame-o de ${code(facts.suggestion)}`;
        case 'twice':
          return prose`Renomeie ou remova um dos dois: o último substituiria o outro`;
        case 'label':
          return prose`Encurte-o ou faça dele uma anotação`;
        case 'key':
          return prose`Escreva ${code('nome')} ou ${code('prefixo/nome')}, com letras, dígitos, hífens e pontos`;
      }
    },
  },
  S04: {
    asks: prose`Quantidades são escritas como a API as mostra: ${code('512Mi')}, ${code('500m')}`,
    wrong: ({ field, found, instead }) =>
      instead === null
        ? prose`${code(found)} em ${code(field)} não é uma quantidade`
        : prose`${code(field)} está escrito ${code(found)}`,
    fix: ({ instead }) =>
      instead === null
        ? prose`Escreva um número com sufixo: ${code('512Mi')} de memória, ${code('500m')} de CPU`
        : prose`Escreva ${code(instead)}`,
  },
  S05: misread,
  S06: {
    asks: prose`Todo objeto tem os labels que o Kubernetes recomenda, e ${code('instance')} é o nome do que executa`,
    wrong: (facts) =>
      facts.fault === 'missing'
        ? prose`Faltam ao objeto ${listed(facts.labels)}`
        : prose`O label ${code('app.kubernetes.io/instance')} é ${code(facts.found)}, o nome é ${code(facts.name)}`,
    fix: (facts) =>
      facts.fault === 'missing'
        ? prose`Acrescente-os em ${code('metadata.labels')}`
        : prose`Escreva ${code(`app.kubernetes.io/instance: ${facts.name}`)}`,
  },
  S07: {
    asks: prose`Todo objeto diz o seu namespace, e nenhum está em ${code('default')}`,
    wrong: ({ fault }) =>
      fault === 'missing'
        ? prose`O objeto não diz o namespace`
        : prose`O objeto está no namespace ${code('default')}`,
    fix: () =>
      prose`Dê a ele um próprio: ${code('metadata.namespace')}, ou ${code('namespace:')} da kustomization`,
  },
  S08: {
    asks: prose`Um seletor vale para os labels dos seus próprios pods, e não cita nenhum que mude`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'mismatch':
          return prose`O seletor ${code(facts.selector)} não vale para os labels dos pods: ${code(facts.labels)}`;
        case 'missing':
          return prose`Não há seletor, ou ele está vazio`;
        case 'mutable':
          return prose`O seletor cita ${code(facts.label)}, que muda, e seletores não podem mudar`;
      }
    },
    fix: ({ fault }) =>
      fault === 'mutable'
        ? prose`Tire-o do seletor e deixe-o nos pods`
        : prose`Selecione por ${code('app.kubernetes.io/instance')}, e dê esse label aos pods também`,
  },
  S09: {
    asks: prose`Onde alguns objetos dizem de quem são, todos os que executam algo dizem`,
    wrong: ({ owner }) => prose`Falta ao objeto ${code(owner)}, que outros têm`,
    fix: ({ owner }) => prose`Acrescente ${code(`${owner}:`)} aos labels ou às anotações`,
  },
  S60: {
    asks: prose`Nenhum campo muda que a API não deixe ninguém mudar`,
    wrong: ({ field, before, after }) =>
      after === ''
        ? prose`${code(field)} era ${code(before)} e sumiu; a API recusa essa mudança`
        : prose`${code(field)} era ${code(before || '-')} e é ${code(after)}; a API recusa essa mudança`,
    fix: () =>
      prose`Mantenha o campo como era, ou apague o objeto e crie-o de novo em uma janela de manutenção`,
  },
  S61: {
    asks: prose`Um arquivo termina em uma quebra de linha, sem retornos de carro nem marca de ordem de bytes`,
    wrong: ({ fault }) =>
      ({
        no_newline: prose`A última linha não termina`,
        carriage_return: prose`As linhas terminam em retorno de carro`,
        mark: prose`O arquivo começa com uma marca de ordem de bytes`,
      })[fault],
    fix: ({ fault }) =>
      ({
        no_newline: prose`Acrescente uma quebra de linha no fim`,
        carriage_return: prose`Salve o arquivo com fins de linha do Unix`,
        mark: prose`Salve o arquivo como UTF-8 sem marca`,
      })[fault],
  },
  S62: {
    asks: prose`Uma isenção cita uma regra que existe e diz o motivo`,
    wrong: ({ fault, annotation }) =>
      fault === 'reason'
        ? prose`${code(annotation)} não dá motivo, e por isso não isenta de nada`
        : prose`${code(annotation)} não cita nenhuma regra`,
    fix: ({ fault, annotation, near }) =>
      fault === 'reason'
        ? prose`Escreva o motivo: ${code(`${annotation}: "um só processo grava o arquivo"`)}`
        : meant(
            near,
            prose`Escreva ${code('scale.lint/')} e o nome de uma regra, como ${code('min-replicas')}`,
          ),
  },
};
