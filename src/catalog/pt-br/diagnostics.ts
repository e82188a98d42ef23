import { code, plural, prose } from '../../lib/inline.ts';
import type { DiagnosticCatalogue } from '../words/diagnostics.ts';
import { emissionWords } from './diagnostics/emission.ts';
import { expressionWords } from './diagnostics/expressions.ts';
import { fileWords } from './diagnostics/files.ts';
import { inputWords } from './diagnostics/inputs.ts';
import { manifestWords } from './diagnostics/manifests.ts';
import { metricFileWords } from './diagnostics/metric-files.ts';
import { numberWords } from './diagnostics/numbers.ts';
import { reportWords } from './diagnostics/report.ts';
import { schemaWords } from './diagnostics/schema.ts';
import { serverWords } from './diagnostics/servers.ts';
import { serviceWords } from './diagnostics/services.ts';
import { unitWords } from './diagnostics/units.ts';
import { usageWords } from './diagnostics/usage.ts';
import { yamlWords } from './diagnostics/yaml.ts';

/** What is said in Portuguese about every problem of user input. */
export const diagnostics: DiagnosticCatalogue = {
  locale: 'pt-BR',
  words: {
    ...fileWords,
    ...emissionWords,
    ...yamlWords,
    ...reportWords,
    ...schemaWords,
    ...numberWords,
    ...expressionWords,
    ...inputWords,
    ...unitWords,
    ...serviceWords,
    ...metricFileWords,
    ...serverWords,
    ...usageWords,
    ...manifestWords,
  },
  labels: {
    expected: prose`esperado`,
    found: prose`encontrado`,
    fix: prose`correção`,
    more: (count) => prose`e mais ${plural(count, { one: 'problema', other: 'problemas' })}`,
    total: (count, files) => {
      const problems = plural(count, { one: 'problema', other: 'problemas' });
      const [first, second] = files;
      if (first === undefined) return [problems];
      if (second === undefined) return prose`${problems} em ${code(first)}`;
      return prose`${problems} em ${plural(files.length, { one: 'arquivo', other: 'arquivos' })}`;
    },
  },
};
