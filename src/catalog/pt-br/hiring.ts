import { chance, code, plain, plural, prose } from '../../lib/inline.ts';
import type { HiringWords } from '../words/hiring.ts';

const MONTHS = { one: 'mês', other: 'meses' };

/** The hiring calendar. */
export const hiring: HiringWords = {
  columns: { hire_by: 'Decidir até', needed: 'Necessário em', whom: 'Quem', why: 'Por quê' },
  posts: { 'support.agents': 'Atendentes', 'moderation.moderators': 'Moderadores' },
  late: (month) => prose`${month} (atrasado)`,
  more: (name, people) => prose`${name} +${plain(people)}`,
  scale: (scale) => prose`em ${scale}`,
  need: 'necessidade crescente',
  load: 'carga',
  earlier: (weeks) => prose`${plural(weeks, { one: 'semana', other: 'semanas' })} antes`,
  nobody: (months) =>
    months === 0
      ? prose`Ninguém precisa ser contratado`
      : prose`Ninguém precisa ser contratado em ${plural(months, MONTHS)}`,
  times: ({ lead, ramp, assumed }) =>
    prose`Da decisão ao primeiro dia: ${plural(lead, MONTHS)}; daí ao trabalho pleno: ${plural(ramp, MONTHS)}${
      assumed
        ? prose`. Ambos são supostos: informe ${code('team.lead')} e ${code('team.ramp')}`
        : []
    }`,
  enough: (share) =>
    prose`Gente suficiente em ${chance(share)} das simulações, portanto mais do que pede a trajetória mediana`,
  haveUnknown: prose`O perfil não diz quantos atendentes e moderadores há: supõe-se que haja os necessários hoje`,
  payroll: ({ now, later, month }) => prose`Folha de pagamento: ${now} hoje, ${later} em ${month}`,
};
