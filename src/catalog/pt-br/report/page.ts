import type { PageWords } from '../../words/page.ts';

/** Portuguese words of the part of a page that computes. */
export const page: PageWords = {
  title: 'E se…',
  intro:
    'Mova uma premissa e veja o que mudaria. Os números são recalculados aqui, nesta página, pela mesma simulação do restante do relatório; o que você não mover continua tão incerto quanto é.',
  month: 'Números em',
  figure: 'Indicador',
  phase: 'Fase',
  base: 'Como planejado',
  changed: 'Alterado',
  difference: 'Diferença',
  expected: 'esperado',
  before: 'como planejado',
  band: 'nove de cada dez cenários',
  beyond: 'além de {months} meses',
  sampled: 'incerto, cerca de',
  to: 'a',
  same: 'sem mudança',
  sameMonth: 'mesmo mês',
  moreOften: 'em mais {share} dos cenários',
  lessOften: 'em menos {share} dos cenários',
  exact: 'valor exato',
  noNumber: '“{text}” não é um número: escreva um como os que estão abaixo',
  answered: 'Recalculado',
  paired:
    'Cada trajetória simulada é comparada consigo mesma, e o que se mostra é o meio dessas diferenças: ele pode não ser o que vai de um valor ao outro ao lado.',
  oneMonth: 'mês',
  severalMonths: 'meses',
  reset: 'Voltar ao plano',
  copy: 'Copiar',
  copied: 'Copiado',
  command: 'A mesma pergunta no terminal',
  chart: 'A trajetória esperada e sua faixa depois das mudanças, e a trajetória como planejada.',
};
