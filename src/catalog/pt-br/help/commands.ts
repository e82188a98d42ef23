import { code, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../words/help.ts';
import { gateCommands } from './gate-commands.ts';
import { handOverCommands } from './hand-over-commands.ts';
import { planCommands } from './plan-commands.ts';

/** What every command is good for. */
export const commands: HelpWords['commands'] = {
  ...planCommands,
  ...gateCommands,
  ...handOverCommands,
  init: {
    line: prose`Escreve um perfil inicial para um produto seu`,
    about: [
      prose`Em um terminal, pergunta o que as opções deixam em aberto; fora dele, usa os valores padrão. Escreve o perfil em ${code('FILE')} e, ao lado, o esquema com que um editor o completa e confere (${code('scale.schema.json')}). Um arquivo que já existe nunca é sobrescrito.`,
      prose`Dos modelos, ${code('blank')} tem métricas e fases; ${code('saas')}, uma assinatura com suporte; ${code('marketplace')}, pedidos, comissão, moderação e busca; ${code('multi-tenant')}, planos de preço, tenants e serviços; ${code('messaging')}, um pool de remetentes com limite de envio; e ${code('licensing')}, clientes, um mix de preços e fases com vários gatilhos. Todos os números deles são exemplos, marcados como premissa onde um plano se apoia neles.`,
    ],
    examples: [
      {
        says: prose`Responder a quatro perguntas, ou usar os valores padrão fora de um terminal`,
        command: 'scale init clinica.yaml',
      },
      {
        says: prose`Não perguntar nada`,
        command: 'scale init bazar.yaml --from marketplace --currency eur --no-input',
      },
      {
        says: prose`Um produto por assinatura, vendido em dólares, com comentários em inglês`,
        command: "scale init clinica.yaml --from saas --name 'Sun Clinic' --locale en",
      },
    ],
    options: { quiet: prose`Escreve o arquivo e não imprime nada` },
  },
  validate: {
    line: prose`Se os perfis estão certos: todos os problemas de uma vez, com a linha`,
    about: [
      prose`Lê cada perfil e liga as suas fórmulas, sem as calcular. Um problema é mostrado com o que se esperava, o que se encontrou e o que escrever no lugar.`,
    ],
    examples: [
      { says: prose`O perfil desta pasta, ${code('scale.yaml')}`, command: 'scale validate' },
      { says: prose`Vários de uma vez`, command: 'scale validate profiles/*.yaml' },
      {
        says: prose`Os problemas como dados, para um editor`,
        command: 'scale validate shop.yaml --format json',
      },
    ],
    options: {
      format: prose`Como o resultado é impresso; ${code('json')} traz também os problemas`,
      quiet: prose`Não diz nada sobre perfis que estão certos`,
    },
  },
  schema: {
    line: prose`O JSON Schema do formato de perfil, para editores`,
    about: [
      prose`Editores com um servidor de linguagem YAML completam e conferem um perfil cuja primeira linha indica o esquema: ${code('# yaml-language-server: $schema=profile.schema.json')}`,
    ],
    examples: [
      {
        says: prose`Em um arquivo ao lado do perfil`,
        command: 'scale schema -o profile.schema.json',
      },
    ],
    options: { output: prose`Escreve o esquema em FILE, e não na saída padrão` },
  },
  completion: {
    line: prose`Completa comandos, opções e ids, no seu shell`,
    about: [
      prose`Imprime um script que completa comandos, opções e os seus valores, os perfis que vêm com o scale, arquivos, e os ids de fases e grandezas do perfil da linha, ou de ${code('scale.yaml')} nesta pasta.`,
      prose`bash: ${code('eval "$(scale completion bash)"')} em ${code('~/.bashrc')}. zsh: ${code('source <(scale completion zsh)')} em ${code('~/.zshrc')}, depois de ${code('compinit')}. fish: ${code('scale completion fish | source')} em ${code('~/.config/fish/config.fish')}.`,
    ],
    examples: [
      { says: prose`Ver como é`, command: 'scale completion bash | head -n 3' },
      {
        says: prose`Em um arquivo que o bash lê sozinho`,
        command: 'scale completion bash -o scale.bash',
      },
    ],
    options: { output: prose`Escreve o script em FILE, e não na saída padrão` },
  },
  help: {
    line: prose`Ajuda sobre um comando ou um tópico`,
    about: [],
    examples: [
      { says: prose`O que um comando aceita`, command: 'scale help plan' },
      { says: prose`O que pode estar em uma fórmula`, command: 'scale help expressions' },
      { says: prose`Uma seção de um perfil`, command: 'scale help services' },
    ],
  },
};
