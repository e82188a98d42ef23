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

/** What is said in English about every problem of user input. */
export const diagnostics: DiagnosticCatalogue = {
  locale: 'en',
  words: {
    ...fileWords,
    ...emissionWords,
    ...yamlWords,
    ...reportWords,
    ...schemaWords,
    ...numberWords,
    ...expressionWords,
    ...unitWords,
    ...serviceWords,
    ...inputWords,
    ...metricFileWords,
    ...serverWords,
    ...usageWords,
    ...manifestWords,
  },
  labels: {
    expected: prose`expected`,
    found: prose`found`,
    fix: prose`fix`,
    more: (count) => prose`and ${plural(count, { one: 'more problem', other: 'more problems' })}`,
    total: (count, files) => {
      const problems = plural(count, { one: 'problem', other: 'problems' });
      const [first, second] = files;
      if (first === undefined) return [problems];
      if (second === undefined) return prose`${problems} in ${code(first)}`;
      return prose`${problems} in ${plural(files.length, { one: 'file', other: 'files' })}`;
    },
  },
};
