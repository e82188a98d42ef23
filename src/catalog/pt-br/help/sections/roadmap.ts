import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

export const roadmapSection: SectionHelp['roadmap'] = {
  about: prose`O que fazer ou comprar, como lista. Cada item é para quando chegam a sua fase, o seu dia ou a sua condição; sem nenhum deles, é para já.`,
  example: `roadmap:
  - id: gateway
    name: Gateway de API
    category: Plataforma
    when: mau >= 50k
    cost: 200
  - {id: audit, name: Auditoria de segurança, category: Segurança, date: 2027-03-01}
  - {id: logs, name: Logs centralizados, category: Operação, start: 6, done: no}`,
  keys: {
    id: prose`Um nome curto`,
    name: prose`O que fazer ou comprar`,
    category: prose`Sob que título é listado`,
    phase: prose`A fase que precisa dele: é para quando as condições dela forem atendidas`,
    start: prose`De agora até ser a hora; exclui ${code('date')}`,
    date: prose`O dia em que é a hora: ${code('2026-11-20')}`,
    when: prose`A condição que o torna devido`,
    cost: prose`Quanto dinheiro custa`,
    done: prose`Se está feito; ${code('no')} quando omitido`,
  },
};
