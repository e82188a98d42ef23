import {
  EJECT,
  type EmissionMode,
  TARGET_CHOICES,
  type TargetName,
} from '../../model/answer/emission.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Options } from '../options.ts';
import { InvalidInput } from '../run-context.ts';

/** What a command line asks to be emitted, and where. */
export type AskedEmission = {
  readonly target: TargetName | typeof EJECT;
  readonly out: string;
  readonly mode: EmissionMode;
  readonly diff: boolean;
  readonly force: boolean;
};

const DEFAULT_OUT = 'deploy';

/** Reads the operand and the options; what cannot be meant together is a problem. */
export const readAsked = (operand: string, options: Options): AskedEmission => {
  const target = TARGET_CHOICES.find((name) => name === operand);
  const problems = [...exclusive(options), ...outProblems(options)];
  if (target === undefined) {
    const facts = { name: 'TARGET', found: operand, choices: TARGET_CHOICES };
    problems.unshift(diagnostic('argument_wrong', facts));
  }
  if (target === undefined || problems.length > 0) throw new InvalidInput(problems);
  const { check = false, dryRun = false, diff = false, force = false } = options;
  const fallback = target === EJECT ? EJECT : DEFAULT_OUT;
  return {
    target,
    out: trimmed(options.out ?? fallback),
    mode: check ? 'check' : dryRun || diff ? 'dry_run' : 'write',
    diff,
    force,
  };
};

/** `deploy/` is `deploy`; the root stays what it is. */
const trimmed = (path: string): string => path.replace(/(?<=[^/\\])[/\\]+$/, '');

const exclusive = (options: Options): Diagnostic[] => {
  const given = (flags: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.entries(flags).flatMap(([flag, value]) =>
      value === undefined || value === false ? [] : [flag],
    );
  const { stdout, check, dryRun, diff, force, out, tenant, allTenants } = options;
  return [
    given({ '--tenant': tenant, '--all-tenants': allTenants }),
    given({ '--check': check, '--force': force }),
    stdout === true
      ? given({
          '--stdout': stdout,
          '--out': out,
          '--check': check,
          '--dry-run': dryRun,
          '--diff': diff,
          '--force': force,
        })
      : [],
  ].flatMap((flags) =>
    flags.length > 1 ? [diagnostic('options_exclusive', { options: flags })] : [],
  );
};

const outProblems = ({ out }: Options): Diagnostic[] =>
  out === undefined || out.trim() !== ''
    ? []
    : [diagnostic('option_value_wrong', { option: '--out', found: out, expected: [DEFAULT_OUT] })];
