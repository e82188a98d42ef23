import { code, plain, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';

/** The brand and the money of a report. */
export const reportWords = {
  logo_wrong: ({ path, fault }) => ({
    title:
      fault === 'script'
        ? prose`The picture ${quote(path)} holds more than a picture: a script, or something to be loaded`
        : prose`The file ${quote(path)} is not a picture that a report can show`,
    expected: prose`a PNG, a JPEG, or an SVG of shapes alone`,
    fix:
      fault === 'script'
        ? prose`Save it as PNG, or as “plain SVG” without scripts, animation and links`
        : prose`Save it as PNG`,
  }),
  colour_wrong: ({ found, instead }) => ({
    title: prose`${quote(found)} is not a colour that a report knows`,
    expected: prose`six digits of hexadecimal, as ${code('"#0f4c5c"')}`,
    fix:
      instead === undefined
        ? prose`Write its six digits, in quotes, as YAML takes what follows a ${code('#')} for a comment`
        : prose`Write ${code(`"${instead}"`)}`,
  }),
  colour_faint: ({ found, contrast, least }) => ({
    title: prose`${quote(found)} is too light to be read beside white`,
    expected: prose`a contrast of at least ${plain(least)} (level AA of WCAG)`,
    found: prose`${plain(contrast)}`,
    fix: prose`Choose a darker shade of it`,
  }),
  typesetter_missing: (facts) => ({
    title: prose`A PDF needs the package ${code(facts.package)}, which is not installed`,
    fix: prose`Install it with ${code(`npm install ${facts.package}`)}, or write the report as HTML and print that`,
  }),
  rate_missing: ({ one, of }) => ({
    title: prose`How many ${quote(of)} one ${quote(one)} costs is not known`,
    fix: prose`Add ${code('--fx RATE')}, as in ${code('--fx 5.40')} for ${code(`1 ${one} = 5.40 ${of}`)}`,
  }),
} satisfies Partial<DiagnosticWords>;
