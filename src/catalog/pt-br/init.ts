import { code, prose, strong } from '../../lib/inline.ts';
import type { InitWords } from '../words/init.ts';

/** Words of `scale init`. */
export const init: InitWords = {
  written: ({ path, name, from }) =>
    prose`${code(path)} foi escrito: ${strong(name)}, a partir do modelo ${code(from)}`,
  schemaWritten: (path) =>
    prose`${code(path)} foi escrito: com ele, um editor completa e confere o perfil`,
  schemaKept: (path) =>
    prose`${code(path)} já existia e fica como está; ${code(`scale schema -o ${path}`)} o renova`,
  schemaFailed: (path) =>
    prose`${code(path)} não pôde ser escrito, e um editor não vai encontrar o esquema; tente ${code(`scale schema -o ${path}`)}`,
  examples: prose`Os números são exemplos. Troque-os de cima para baixo, primeiro os que trazem ${code('assumption')}; ${code('scale help profile')} explica todas as chaves.`,
  next: 'A seguir',
  cancelled: prose`Cancelado: nada foi escrito`,
  questions: {
    from: 'Com o que o seu produto se parece?',
    name: 'Como ele se chama?',
    locale: 'Em que língua devem ficar os comentários, os rótulos e os relatórios?',
    currency: 'Em que moeda está o dinheiro? (ISO 4217)',
  },
  starters: {
    blank: 'só métricas e fases',
    saas: 'uma assinatura, com suporte e disponibilidade',
    marketplace: 'pedidos, comissão, moderação, busca',
    'multi-tenant': 'planos de preço, tenants, serviços',
    messaging: 'um pool de remetentes com limite de envio',
    licensing: 'clientes, um mix de preços, vários gatilhos por fase',
  },
  locales: { en: 'English', 'pt-BR': 'Português (Brasil)' },
};
