import { type Prose, plain, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';
import { contradictions } from './contradictions.ts';
import { omissions } from './omissions.ts';
import { listed } from './summary.ts';

const byWords: Readonly<Record<'more' | 'less', string>> = { more: 'a mais', less: 'a menos' };

export const audit: ReportWords['audit'] = {
  allHold: (all) =>
    all === 1
      ? [
          'Recalculamos o único número que os seus documentos afirmam. Ele confere com as contas do plano.',
        ]
      : prose`Recalculamos os ${plain(all)} números que os seus documentos afirmam. Todos conferem com as contas do plano.`,
  intro: (all, failing, unknown) => {
    if (all === 1) {
      const why =
        failing === 1
          ? 'não confere com as contas do plano'
          : 'não pode ser calculado por falta de medição';
      return [`O único número que os seus documentos afirmam ${why}.`];
    }
    const right = all - failing - unknown;
    return prose`Recalculamos os ${plain(all)} números que os seus documentos afirmam. ${right === 0 ? 'Nenhum' : plain(right)} ${right <= 1 ? 'confere' : 'conferem'} com as contas do plano${unknown === 0 ? [] : prose`, ${plain(unknown)} não ${unknown === 1 ? 'pode ser calculado' : 'podem ser calculados'} por falta de medição`}, e ${failing === 0 ? 'nenhum' : plain(failing)} não ${failing <= 1 ? 'confere' : 'conferem'}.`;
  },
  kind: [
    'Nada disso é incomum em um plano que cresceu com o tempo: os números são escritos em momentos diferentes e raramente são postos lado a lado. Para cada um, mostramos a seguir o que o documento diz, a que levam as suas próprias premissas e a menor mudança que concilia os dois.',
  ],
  claim: ({ where, says, computed, deviation, side, what, subject }) => {
    const head =
      what !== undefined
        ? prose`${what} Em “${where}”`
        : subject === undefined
          ? prose`Em “${where}”`
          : prose`“${subject}”: em “${where}”`;
    const off = deviation === undefined ? [] : prose` (${deviation} ${byWords[side]})`;
    return prose`${head}, o documento afirma ${says}; as suas próprias premissas levam a ${computed}${off}.`;
  },
  arithmetic: (formula, result, point) =>
    point === undefined
      ? prose`Conta: ${formula} = ${result}.`
      : prose`Conta: ${formula} = ${result}, ${point}.`,
  point: (parts, phase) => {
    if (phase === undefined) return prose`com ${listed(parts)}`;
    const where = prose`na fase “${phase}”`;
    return parts.length === 0 ? where : prose`${where}, com ${listed(parts)}`;
  },
  setTo: (name, value) => prose`“${name}” em ${value}`,
  considered: (point) => prose`A comparação é feita ${point}.`,
  reading: (text) => prose`Como lemos: ${text}`,
  says: {
    at_least: (value) => prose`pelo menos ${value}`,
    at_most: (value) => prose`no máximo ${value}`,
    above: (value) => prose`mais de ${value}`,
    below: (value) => prose`menos de ${value}`,
  },
  between: (low, high) => prose`${low} a ${high}`,
  holdsIf: (options) =>
    options.length === 1
      ? prose`As contas fechariam com ${options[0] ?? []}.`
      : prose`As contas fechariam com ${options[0] ?? []}, ou com ${options[1] ?? []}.`,
  repair: ({ name, bound, low, high, now }) => {
    const to: Prose = {
      at_least: prose`em pelo menos ${low}`,
      at_most: prose`em no máximo ${low}`,
      exactly: prose`em ${low}`,
      between: prose`entre ${low} e ${high}`,
    }[bound];
    return prose`“${name}” ${to} (em vez de ${now})`;
  },
  stated: ['Os dois números estão escritos no plano: um deles precisa mudar.'],
  unreachable: [
    'Nenhum número do plano, mudado sozinho, faz a conta fechar: é preciso mudar mais de um.',
  ],
  nothingToMove: [
    'Tudo em que esse número se apoia está escrito no documento: algo nele precisa mudar.',
  ],
  inPassing: [
    'Mudar um único número faria a conta fechar apenas por coincidência; não recomendamos.',
  ],
  contradictionsTitle: 'Pontos que não combinam entre si',
  contradictionsIntro: [
    'Aqui, duas partes do plano dizem coisas diferentes. Basta decidir qual delas vale e ajustar a outra.',
  ],
  contradictions,
  omissionsTitle: 'O que o plano não menciona',
  omissions,
  omissionsIntro: [
    'Planos deste tipo costumam tratar também dos pontos a seguir. O que não se aplica ao seu caso pode ser desconsiderado; o que se aplica muda os números deste relatório.',
  ],
  more: (count) =>
    prose`${count === 1 ? 'Outro número também não confere; está no relatório técnico.' : prose`Outros ${plain(count)} números também não conferem; estão no relatório técnico.`}`,
};
