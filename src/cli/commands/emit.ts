import { TARGET_EMITTERS } from '../../emit/targets.ts';
import {
  EJECT,
  type Emission,
  type EmissionLint,
  hasDrifted,
  type TargetName,
} from '../../model/answer/emission.ts';
import type { Artifact } from '../../model/manifest/artifact.ts';
import type { TargetNote } from '../../model/manifest/target-note.ts';
import type { Stack } from '../../model/stack.ts';
import { textIn } from '../../model/text.ts';
import { emissionJson } from '../../view/emit/json.ts';
import { viewEmissionRecords } from '../../view/emit/records.ts';
import { viewEmission, viewEmissionQuietly } from '../../view/emit.ts';
import type { CommandRun } from '../commands.ts';
import { type AskedEmission, readAsked } from '../emission/asked.ts';
import { eachTenantNotes } from '../emission/each-tenant.ts';
import { ejectTemplates } from '../emission/eject.ts';
import { NEXT } from '../emission/next.ts';
import { lintWritten } from '../emission/own-lint.ts';
import { readStacks, type Stacks } from '../emission/stacks.ts';
import { readTemplates } from '../emission/templates.ts';
import { watchEmission } from '../emission/watch.ts';
import { type Written, writeScope } from '../emission/write-scope.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { printResult, printText } from '../output/output.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { openPlanSession } from '../session/saved-plan.ts';
import { openSession, type Session } from '../session/session.ts';

/** `scale emit TARGET [PROFILE]` */
export const run: CommandRun = async (run, [operand = '', profile], options) => {
  const asked = readAsked(operand, options);
  const { target } = asked;
  if (target === EJECT) return ejectTemplates(run, asked, options);
  const templates = await readTemplates(run.io, target, options.templates);
  const session = await openEmitSession(run, profile, options);
  const stacks = readStacks(session, target, options);
  const { emit, notesOf, placeOf, problemsOf, changesOf } = await TARGET_EMITTERS[target]();
  const problems = problemsOf(stacks.asked, templates);
  if (problems.length > 0) throw new InvalidInput(problems, session.sources);
  const artifacts = emit(stacks.all(), templates);
  if (options.stdout === true) return printArtifacts(run, options, artifacts);
  const folder = await run.io.openFolder(asked.out);
  const watched = watchEmission(folder, target, artifacts);
  const written = writeScope(
    run.io.sha256,
    {
      folder,
      out: asked.out,
      home: target,
      mayRemove: stacks.mayRemove,
    },
    watched.artifacts,
    { write: asked.mode === 'write', force: asked.force, diff: asked.diff },
  );
  if (written.problem !== undefined) throw new InvalidInput([written.problem]);
  const notes = notesOf(stacks.asked);
  const each = eachTenantNotes(notes, stacks.ofTenants(), placeOf);
  const lint =
    asked.mode === 'write' && written.files.length <= MOST_LINTED
      ? await lintWritten(run, `${asked.out}/${target}`)
      : undefined;
  const emission = emissionOf(run, session, {
    asked,
    target,
    stacks,
    written,
    notes: [...notes, ...each],
    migrations: changesOf(watched, asked.out, eachStack(stacks)),
    lint,
  });
  return show(run, options, emission);
};

/** Of each tenant, where each has one. */
const eachStack = ({ asked, tenants }: Stacks): readonly Stack[] =>
  tenants.length === 0 ? [asked] : tenants.map((tenant) => ({ ...asked, tenant }));

/** Files of thousands of tenants are alike, and are looked at when somebody asks for it. */
const MOST_LINTED = 1000;

/** The phase of an emission is the one that is emitted, not the one that is deployed. */
const openEmitSession = (
  run: Run,
  profile: string | undefined,
  { phase: _, ...options }: Options,
): Promise<Session> =>
  options.plan === undefined
    ? openSession(run, profile, options)
    : openPlanSession(run, options.plan, profile, options);

/** Every file behind a line with its path, as one stream of documents. */
const printArtifacts = (run: Run, options: Options, artifacts: Iterable<Artifact>): ExitCode => {
  const toFile = options.output !== undefined && options.output !== '-';
  let whole = '';
  for (const { path, content } of artifacts) {
    // What is no YAML would break the stream.
    if (!path.endsWith('.yaml')) continue;
    const text = `--- # ${path}\n${content}`;
    if (toFile) whole += text;
    else run.io.print(text);
  }
  if (toFile) printText(run, options, whole);
  return EXIT.pass;
};

type Parts = {
  readonly asked: AskedEmission;
  readonly target: TargetName;
  readonly stacks: Stacks;
  readonly written: Written;
  readonly notes: readonly TargetNote[];
  readonly migrations: Emission['migrations'];
  readonly lint: EmissionLint | undefined;
};

const emissionOf = (
  { words }: Run,
  { input, envelope }: Session,
  { asked: { out, mode }, target, stacks, written, notes, migrations, lint }: Parts,
): Emission => {
  const { asked, tenants } = stacks;
  const phase = input.profile.phases.find(({ id }) => id === asked.phase.id);
  return {
    ...envelope('emit'),
    target,
    mode,
    out,
    phase: { id: asked.phase.id, name: textIn(phase?.name ?? asked.phase.name, words.locale) },
    ...(stacks.month === undefined ? {} : { month: stacks.month }),
    ...(tenants.length === 0 ? {} : { tenants: tenants.map(({ id }) => id) }),
    services: asked.services.length,
    interrupted: written.interrupted,
    files: written.files,
    notes: [...notes, ...asked.notes],
    migrations,
    ...(lint === undefined ? {} : { lint }),
    next: NEXT[target](asked, out),
  };
};

const show = (run: Run, options: Options, emission: Emission): ExitCode => {
  const { words } = run;
  const view = { emission, words, wide: options.wide === true };
  printResult(run, options, {
    json: () => emissionJson(emission, words),
    document: (format) => {
      if (format === 'csv') return viewEmissionRecords(emission);
      return options.quiet === true ? viewEmissionQuietly(view) : viewEmission(view);
    },
  });
  return emission.mode === 'check' && hasDrifted(emission) ? EXIT.verdict : EXIT.pass;
};
