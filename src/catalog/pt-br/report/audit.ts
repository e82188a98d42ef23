import { type Prose, plain, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../report-words.ts';
import { listed } from './summary.ts';

const byWords: Readonly<Record<'more' | 'less', string>> = { more: 'a mais', less: 'a menos' };

export const audit: ReportWords['audit'] = {
  allHold: (all) =>
    prose`Recalculamos os ${plain(all)} números que os seus documentos afirmam. Todos conferem com as contas do plano.`,
  intro: (all, failing, unknown) => {
    const right = all - failing - unknown;
    return prose`Recalculamos os ${plain(all)} números que os seus documentos afirmam. ${plain(right)} ${right === 1 ? 'confere' : 'conferem'} com as contas do plano${unknown === 0 ? [] : prose`, ${plain(unknown)} não ${unknown === 1 ? 'pode ser calculado' : 'podem ser calculados'} por falta de medição`}, e ${plain(failing)} não ${failing === 1 ? 'confere' : 'conferem'}.`;
  },
  kind: [
    'Nada disso é incomum em um plano que cresceu com o tempo: os números são escritos em momentos diferentes e raramente são postos lado a lado. Para cada um, mostramos a seguir o que o documento diz, a que levam as suas próprias premissas e a menor mudança que concilia os dois.',
  ],
  claim: ({ where, says, computed, deviation, side, what }) => {
    const subject = what === undefined ? [] : prose`${what} `;
    const off = deviation === undefined ? [] : prose` (${deviation} ${byWords[side]})`;
    return prose`${subject}Em “${where}”, o documento afirma ${says}; os seus próprios números levam a ${computed}${off}.`;
  },
  arithmetic: (formula, point) =>
    point === undefined ? prose`Conta: ${formula}` : prose`Conta: ${formula}, ${point}`,
  point: (parts) => prose`com ${listed(parts)}`,
  inPhase: (phase) => prose`a fase “${phase}”`,
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
      ? prose`Conferiria com ${options[0] ?? []}.`
      : prose`Conferiria com ${options[0] ?? []}, ou com ${options[1] ?? []}.`,
  repair: ({ name, bound, low, high, now }) => {
    const to: Prose = {
      at_least: prose`pelo menos ${low}`,
      at_most: prose`no máximo ${low}`,
      exactly: low,
      between: prose`${low} a ${high}`,
    }[bound];
    return prose`“${name}” em ${to} (hoje ${now})`;
  },
  stated: ['Os dois números estão escritos no plano: um deles precisa mudar.'],
  unreachable: [
    'Nenhum número do plano, mudado sozinho, faz a conta fechar: é preciso mudar mais de um.',
  ],
  nothingToMove: [
    'Tudo em que ele se apoia está escrito no documento: um desses números precisa mudar.',
  ],
  inPassing: [
    'Mudar um único número faria a conta fechar apenas por coincidência; não recomendamos.',
  ],
  contradictions: 'Afirmações que se excluem',
  omissions: 'O que o plano não menciona',
  omissionsIntro: [
    'Produtos deste tipo costumam ter também o que segue. O que não se aplica ao seu caso pode ser ignorado.',
  ],
  more: (count) => prose`e mais ${plain(count)}`,
};
