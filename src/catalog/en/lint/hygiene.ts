import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { NameRule } from '../../../model/lint-facts/hygiene.ts';
import type { LintFacts } from '../../../model/manifest/lint.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed, meant } from './phrases.ts';
import { structure } from './structure.ts';

const NAMES: Readonly<Record<NameRule, string>> = {
  label: 'small letters, digits and dashes, with a letter or digit at both ends',
  letter: 'small letters, digits and dashes, with a letter first and no dash last',
  subdomain: 'small letters, digits, dashes and dots, with a letter or digit at both ends',
  port: 'small letters, digits and single dashes, with at least one letter',
};

const READ_AS = { boolean: 'a yes or no', number: 'a number', date: 'a date' } as const;

/** Of a value that YAML 1.1 takes for something else. */
export const misread = {
  asks: prose`Texts that YAML 1.1 reads as something else stand in quotes`,
  wrong: ({ found, readAs }: LintFacts['S05']): Prose =>
    prose`${code(found)} is ${READ_AS[readAs]} to a reader of YAML 1.1, as many tools are`,
  fix: ({ found }: LintFacts['S05']): Prose =>
    prose`Put it in quotes: ${code(JSON.stringify(found))}`,
};

/** What every object owes. */
export const hygiene: LintRules<
  'S01' | 'S02' | 'S03' | 'S04' | 'S05' | 'S06' | 'S07' | 'S08' | 'S09' | 'S60' | 'S61' | 'S62'
> = {
  S01: {
    asks: prose`The object is as the API describes it: known fields of the right type, each once`,
    ...structure,
  },
  S02: {
    asks: prose`The version of the API is one that clusters serve today`,
    wrong: ({ found, kind }) => prose`${code(found)} is no current version of ${code(kind)}`,
    fix: ({ instead }) => prose`Write ${code(`apiVersion: ${instead}`)}, and adapt the fields`,
  },
  S03: {
    asks: prose`Names and labels are ones that the API takes, and no two objects of a kind share a name`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'missing':
          return prose`The object has no name`;
        case 'name':
        case 'part':
          return prose`${code(facts.name)} cannot be a name here: at most ${plain(facts.most)} characters, ${NAMES[facts.rule]}`;
        case 'twice':
          return prose`There is another ${facts.kind} ${code(facts.name)} in this namespace, in ${code(`${facts.file}:${facts.line}`)}`;
        case 'label':
          return prose`${code(facts.value)} cannot be the value of the label ${code(facts.key)}: at most ${plain(63)} letters, digits, dashes, dots and underscores`;
        case 'key':
          return prose`${code(facts.key)} cannot be the key of a label or annotation`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'missing':
          return prose`Add ${code('name:')} to ${code('metadata')}`;
        case 'name':
        case 'part':
          return prose`Call it ${code(facts.suggestion)}`;
        case 'twice':
          return prose`Rename or remove one of the two: the later one would replace the other`;
        case 'label':
          return prose`Shorten it, or make it an annotation`;
        case 'key':
          return prose`Write ${code('name')} or ${code('prefix/name')}, each of letters, digits, dashes and dots`;
      }
    },
  },
  S04: {
    asks: prose`Quantities are written as the API prints them: ${code('512Mi')}, ${code('500m')}`,
    wrong: ({ field, found, instead }) =>
      instead === null
        ? prose`${code(found)} in ${code(field)} is no quantity`
        : prose`${code(field)} is written ${code(found)}`,
    fix: ({ instead }) =>
      instead === null
        ? prose`Write a number with a suffix: ${code('512Mi')} of memory, ${code('500m')} of CPU`
        : prose`Write ${code(instead)}`,
  },
  S05: misread,
  S06: {
    asks: prose`Every object has the labels that Kubernetes recommends, and ${code('instance')} is the name of what runs`,
    wrong: (facts) =>
      facts.fault === 'missing'
        ? prose`The object lacks ${listed(facts.labels)}`
        : prose`The label ${code('app.kubernetes.io/instance')} is ${code(facts.found)}, the name is ${code(facts.name)}`,
    fix: (facts) =>
      facts.fault === 'missing'
        ? prose`Add them under ${code('metadata.labels')}`
        : prose`Write ${code(`app.kubernetes.io/instance: ${facts.name}`)}`,
  },
  S07: {
    asks: prose`Every object says its namespace, and none is in ${code('default')}`,
    wrong: ({ fault }) =>
      fault === 'missing'
        ? prose`The object says no namespace`
        : prose`The object is in the namespace ${code('default')}`,
    fix: () =>
      prose`Give it one of its own: ${code('metadata.namespace')}, or ${code('namespace:')} of the kustomization`,
  },
  S08: {
    asks: prose`A selector holds for the labels of its own pods, and names none that changes`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'mismatch':
          return prose`The selector ${code(facts.selector)} does not hold for the labels of the pods: ${code(facts.labels)}`;
        case 'missing':
          return prose`There is no selector, or an empty one`;
        case 'mutable':
          return prose`The selector names ${code(facts.label)}, which changes, and selectors cannot be changed`;
      }
    },
    fix: ({ fault }) =>
      fault === 'mutable'
        ? prose`Take it out of the selector, and leave it on the pods`
        : prose`Select by ${code('app.kubernetes.io/instance')}, and give it to the pods too`,
  },
  S09: {
    asks: prose`Where some objects say who owns them, all that run something do`,
    wrong: ({ owner }) => prose`The object lacks ${code(owner)}, which others have`,
    fix: ({ owner }) => prose`Add ${code(`${owner}:`)} to its labels or annotations`,
  },
  S60: {
    asks: prose`No field changes that the API lets nobody change`,
    wrong: ({ field, before, after }) =>
      after === ''
        ? prose`${code(field)} was ${code(before)} and is gone; the API refuses that change`
        : prose`${code(field)} was ${code(before || '-')} and is ${code(after)}; the API refuses that change`,
    fix: () =>
      prose`Keep the field as it was, or delete the object and make it anew in a maintenance window`,
  },
  S61: {
    asks: prose`A file ends in one newline, and has neither carriage returns nor a byte order mark`,
    wrong: ({ fault }) =>
      ({
        no_newline: prose`The last line does not end`,
        carriage_return: prose`Lines end in a carriage return`,
        mark: prose`The file begins with a byte order mark`,
      })[fault],
    fix: ({ fault }) =>
      ({
        no_newline: prose`Add a newline at the end`,
        carriage_return: prose`Save the file with line ends of Unix`,
        mark: prose`Save the file as UTF-8 without a mark`,
      })[fault],
  },
  S62: {
    asks: prose`An exemption names a rule that there is, and says why`,
    wrong: ({ fault, annotation }) =>
      fault === 'reason'
        ? prose`${code(annotation)} gives no reason, and so excuses nothing`
        : prose`${code(annotation)} names no rule`,
    fix: ({ fault, annotation, near }) =>
      fault === 'reason'
        ? prose`Write why: ${code(`${annotation}: "one process writes the file"`)}`
        : meant(
            near,
            prose`Write ${code('scale.lint/')} and the name of a rule, such as ${code('min-replicas')}`,
          ),
  },
};
