import { code, plain, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';

/** A marca e o dinheiro de um relatório. */
export const reportWords = {
  logo_wrong: ({ path, fault }) => ({
    title:
      fault === 'script'
        ? prose`A imagem ${quote(path)} contém mais do que uma imagem: um script, ou algo a carregar`
        : prose`O arquivo ${quote(path)} não é uma imagem que um relatório possa mostrar`,
    expected: prose`um PNG, um JPEG, ou um SVG só com formas`,
    fix:
      fault === 'script'
        ? prose`Salve-a como PNG, ou como “SVG simples”, sem scripts, animações e links`
        : prose`Salve-a como PNG`,
  }),
  colour_wrong: ({ found, instead }) => ({
    title: prose`${quote(found)} não é uma cor que um relatório conheça`,
    expected: prose`seis dígitos hexadecimais, como ${code('"#0f4c5c"')}`,
    fix:
      instead === undefined
        ? prose`Escreva os seis dígitos dela, entre aspas, pois o YAML toma por comentário o que vem depois de ${code('#')}`
        : prose`Escreva ${code(`"${instead}"`)}`,
  }),
  colour_faint: ({ found, contrast, least }) => ({
    title: prose`${quote(found)} é clara demais para ser lida junto do branco`,
    expected: prose`um contraste de pelo menos ${plain(least)} (nível AA das WCAG)`,
    found: prose`${plain(contrast)}`,
    fix: prose`Escolha um tom mais escuro`,
  }),
  typesetter_missing: (facts) => ({
    title: prose`Um PDF precisa do pacote ${code(facts.package)}, que não está instalado`,
    fix: prose`Instale com ${code(`npm install ${facts.package}`)}, ou gere o relatório em HTML e imprima`,
  }),
  rate_missing: ({ one, of }) => ({
    title: prose`Não se sabe quantos ${quote(of)} custa um ${quote(one)}`,
    fix: prose`Acrescente ${code('--fx RATE')}, como em ${code('--fx 5.40')} para ${code(`1 ${one} = 5.40 ${of}`)}`,
  }),
} satisfies Partial<DiagnosticWords>;
