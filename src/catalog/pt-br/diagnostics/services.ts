import { assertNever } from '../../../lib/assert-never.ts';
import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { TextForm } from '../../../model/diagnostic/diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { suggest } from './phrases.ts';

type Form = { readonly is: Prose; readonly expected: Prose; readonly fix: Prose };

const FORMS: Readonly<Record<TextForm, Form>> = {
  path: {
    is: prose`um caminho dentro de um contêiner`,
    expected: prose`um caminho que comece com ${code('/')}, sem ${code('..')} nem ${code(':')}`,
    fix: prose`Escreva o caminho inteiro, como em ${code('/var/lib/data')}`,
  },
  cron: {
    is: prose`um horário na forma do cron`,
    expected: prose`minuto, hora, dia, mês e dia da semana, cada um dentro da própria faixa, com um espaço entre eles`,
    fix: prose`Escreva como em ${code('"15 3 * * *"')}, para todas as noites`,
  },
  host: {
    is: prose`um nome de servidor`,
    expected: prose`letras minúsculas, algarismos, ${code('-')} e pontos`,
    fix: prose`Escreva só o nome, sem ${code('https://')} e sem caminho, como em ${code('api.example.com')}`,
  },
  image: {
    is: prose`uma imagem de contêiner`,
    expected: prose`um nome em letras minúsculas, e uma etiqueta depois de dois-pontos`,
    fix: prose`Escreva como um registro a chama, como em ${code('shop/api:1.4.2')}`,
  },
  network: {
    is: prose`uma rede`,
    expected: prose`um endereço e quantos de seus bits contam, como o CIDR escreve`,
    fix: prose`Escreva como em ${code('10.0.0.0/16')}`,
  },
  port_name: {
    is: prose`um nome de porta ou de volume`,
    expected: prose`no máximo ${plain(15)} letras minúsculas, algarismos e ${code('-')}, com ao menos uma letra`,
    fix: prose`Escolha um nome curto, como ${code('http')} ou ${code('data')}`,
  },
};

/** Services: what is deployed. */
export const serviceWords = {
  form_wrong: ({ form, found }) => ({
    title: prose`${quote(found)} não é ${FORMS[form].is}`,
    expected: FORMS[form].expected,
    fix: FORMS[form].fix,
  }),
  image_unpinned: ({ service, image, pinned }) => ({
    title: prose`${quote(image)} de ${quote(service)} pode ser outra imagem amanhã`,
    expected: prose`uma imagem com etiqueta diferente de ${code('latest')}, ou com um resumo criptográfico`,
    fix: prose`Escreva qual é, como em ${quote(`image: ${pinned}`)}`,
  }),
  image_unfit: (facts) => {
    switch (facts.need) {
      case 'redis_7':
        return {
          title: prose`Os nós de ${quote(facts.image)} não podem formar um só cluster`,
          expected: prose`Redis ${plain(7)} ou posterior, cujos nós se conhecem pelo nome`,
          fix: prose`Informe uma imagem posterior, como em ${code('image: redis:7.4-alpine')}, ou omita ${code('cluster')}`,
        };
      case 'postgres':
        return {
          title: prose`Não se sabe que ${quote(facts.image)} é PostgreSQL`,
          expected: prose`um servidor PostgreSQL que copia outro`,
          fix: prose`Informe uma imagem do PostgreSQL, ou deixe ${code('command')} fazer o que a torna uma réplica`,
        };
      case 'same_version':
        return {
          title: prose`${quote(facts.image)} não lê os dados de ${quote(facts.of)}`,
          expected: prose`a mesma versão principal do PostgreSQL nos dois: uma réplica é uma cópia dos arquivos`,
          fix: prose`Use nos dois a versão de ${quote(facts.of)}`,
        };
      default:
        return assertNever(facts);
    }
  },
  storage_unplaced: ({ service, image }) => ({
    title: prose`${quote(service)} guarda dados, e não se sabe onde ${quote(image)} os guarda`,
    expected: prose`${code('volumes')} ao lado de ${code('storage')}: sem um volume, os dados se perdem com a réplica`,
    fix: prose`Indique a pasta dos dados, como em ${code('volumes: {data: /caminho}')}`,
  }),
  patch_unmatched: ({ target, near }) => ({
    title: prose`Nenhum ${quote(target)} é emitido nesta fase`,
    fix: suggest(
      near,
      prose`Corrija ${code('kind')} e ${code('name')}, ou indique as ${code('phases')} da alteração`,
    ),
  }),
  patch_failed: ({ pointer, reason, of }) => ({
    title:
      reason === 'differs'
        ? prose`O que está em ${quote(pointer)} de ${quote(of)} não é o que ${code('test')} diz`
        : prose`Não há nada em ${quote(pointer)} de ${quote(of)}`,
    fix: prose`Veja o arquivo como é emitido sem a alteração, e corrija o ${code('path')} dela`,
  }),
  service_secret: ({ file, line, key, secret }) => ({
    title: prose`${quote(file)} contém o próprio segredo, em ${quote(key)} da linha ${code(String(line))}`,
    expected: prose`o nome de um segredo: perfis são compartilhados, e o que é emitido vai para o controle de versão`,
    fix: prose`Escreva ${quote(`${key}: {secret: ${secret}}`)}, e troque o segredo se o perfil já foi compartilhado`,
  }),
  placeholder_unfilled: ({ service, name }) => ({
    title: prose`Nada preenche ${quote(`$\{${name}}`)} em ${quote(service)}`,
    expected: name.includes('.')
      ? prose`o id de uma grandeza que tem valor`
      : prose`um valor do tenant, ou um para todos os tenants`,
    fix: name.includes('.')
      ? prose`Corrija o id, ou informe aquilo de que ele depende: ${code(`scale explain ${name}`)} diz o que é`
      : prose`Acrescente ${quote(`${name}: …`)} a ${code('customers.values')}, ou aos ${code('values')} do tenant`,
  }),
} satisfies Partial<DiagnosticWords>;
