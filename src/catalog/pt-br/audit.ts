import { code, joinProse, plain, plural, prose } from '../../lib/inline.ts';
import type { AuditWords } from '../words/audit.ts';
import { allOf } from './diagnostics/phrases.ts';

const BOUNDS = { at_least: 'no mínimo', at_most: 'no máximo' } as const;

/** Words of `scale audit`. */
export const audit: AuditWords = {
  headings: {
    failing: 'Afirmações que não se sustentam',
    unknown: 'Afirmações que não podem ser calculadas',
    holding: 'Afirmações que se sustentam',
    contradictions: 'O que se contradiz',
    gaps: 'Lacunas entre metas e gatilhos',
    omissions: 'O que produtos como este costumam ter',
  },
  columns: { claim: 'Afirmação', says: 'Diz', computed: 'Calculado', where: 'Onde' },
  summary: ({ all, failing, unknown }) => {
    const rest =
      unknown === 0
        ? []
        : prose`; ${plain(unknown)} não ${unknown === 1 ? 'pode' : 'podem'} ser ${unknown === 1 ? 'calculada' : 'calculadas'}`;
    const holding = all - failing - unknown;
    const claims = plural(all, { one: 'afirmação', other: 'afirmações' });
    return failing === 0
      ? prose`De ${claims}, ${plain(holding)} se ${holding === 1 ? 'sustenta' : 'sustentam'}${rest}`
      : prose`De ${claims}, ${plain(failing)} não se ${failing === 1 ? 'sustenta' : 'sustentam'}${rest}`;
  },
  contradictions: (count, claims) =>
    count === 0
      ? claims === 0
        ? prose`Nada se contradiz`
        : prose`Nada mais se contradiz`
      : [plural(count, { one: 'contradição', other: 'contradições' })],
  says: {
    at_least: 'no mínimo',
    at_most: 'no máximo',
    above: 'acima de',
    below: 'abaixo de',
  },
  between: (low, high) => prose`${low} a ${high}`,
  failing: ({ claim, says, computed, deviation }) =>
    prose`${code(claim)}  diz ${says}, calculado ${computed}${deviation}`,
  deviation: (share, side) => prose`, ${share} a ${side === 'more' ? 'mais' : 'menos'}`,
  off: (difference) => prose` (diferença de ${difference})`,
  at: (points) => prose`em ${joinProse(points, ', ')}`,
  phase: (phase) => prose`fase ${code(phase)}`,
  reading: (text) => prose`Lido como: ${text}`,
  repair: ({ id, bound, low, high, now }) => {
    const at = bound === 'exactly' ? [] : bound === 'between' ? 'entre ' : `${BOUNDS[bound]} `;
    const figures = bound === 'between' ? prose`${low} e ${high}` : low;
    return prose`${code(id)} for ${at}${figures} (hoje ${now})`;
  },
  holdsIf: (ways) => prose`Sustenta-se se ${joinProse(ways, ', ou se ')}`,
  unreachable: prose`Nenhuma mudança em uma só entrada a sustenta`,
  best: ({ id, to, now, computed }) =>
    prose`; o mais próximo é ${computed}, com ${code(id)} em ${to} (hoje ${now})`,
  nothingToMove: prose`Tudo em que ela se apoia está dado ali ou é fixo`,
  inPassing: prose`Nenhuma mudança firme em uma só entrada a sustenta: a que o faria só vale onde um arredondamento salta`,
  stated: ({ id, says, now }) =>
    prose`Sustenta-se se ${code(id)}, um número do próprio perfil, for ${says} (hoje ${now})`,
  lacks: (ids) => prose`falta ${allOf(ids)}`,
  add: (section) => prose`Acrescente em ${code(section)}:`,
  noClaims: prose`O perfil não faz afirmações: liste-as em ${code('claims')}, cada uma com o que a calcula (${code('scale help claims')})`,
  next: (command) => prose`${code(command)}: por que um número é o que é`,
};
