import { deployedPhase } from '../../core/graph/deployed.ts';
import { stackFor } from '../../core/stack/for-target.ts';
import {
  stackOfTenant,
  stackWithNames,
  tenantsOf,
  unlistedTenant,
} from '../../core/stack/tenants.ts';
import { planStack, type StackAsked } from '../../core/stack.ts';
import { monthAfter } from '../../lib/calendar.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import { slugOf } from '../../lib/slug.ts';
import type { TargetName } from '../../model/answer/emission.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { sameId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Stack, StackTenant } from '../../model/stack.ts';
import type { StackNote } from '../../model/stack-note.ts';
import type { Options } from '../options.ts';
import { readMonth } from '../read-month.ts';
import { InvalidInput } from '../run-context.ts';
import { evaluateSession, type Session } from '../session/session.ts';

/** What is to be emitted, one stack at a time. */
export type Stacks = {
  /** The one that was asked for; of several tenants, the first one's. */
  readonly asked: Stack;
  readonly tenants: readonly StackTenant[];
  /** The month that it is sized for, where one was asked for. */
  readonly month?: string;
  readonly all: () => Iterable<Stack>;
  /** Those of the tenants in the phase or month that was asked for. */
  readonly ofTenants: () => Iterable<Stack>;
  /** Whether a file that is emitted no more may go: the other tenants of one have theirs still. */
  readonly mayRemove: (path: string) => boolean;
};

/** The stacks that a command line asks for; what is wrong with them ends the command. */
export const readStacks = (session: Session, target: TargetName, options: Options): Stacks => {
  const { profile } = session.input;
  const deployed = profile.phases[deployedPhase(evaluateSession(session))]?.id ?? '';
  const asked = stackAsked(session, options);
  const stack = stackFor(planned(session, asked), target);
  const { tenants, listed } = tenantsAsked(profile, options);
  // Beside the phase that runs today, so that the difference of the two is what is to be rolled out.
  const beside =
    target === 'kubernetes' && stack.phase.id !== deployed
      ? besides(session, { ...asked, phase: deployed }).map((one) => stackFor(one, target))
      : [];
  const ofTenant = target === 'kubernetes' ? stackWithNames : stackOfTenant;
  const all = function* (): Generator<Stack> {
    for (const one of [...beside, stack]) {
      if (tenants.length === 0) yield one;
      for (const tenant of tenants) yield ofTenant(one, tenant);
    }
  };
  const [first] = tenants;
  const notes = listed || first === undefined ? [] : [unlistedNote(first)];
  return {
    asked:
      first === undefined
        ? stack
        : { ...stackOfTenant(stack, first), notes: [...notes, ...stack.notes] },
    tenants,
    ...(asked.month === undefined ? {} : { month: asked.month }),
    all,
    ofTenants: function* () {
      for (const tenant of tenants) yield stackOfTenant(stack, tenant);
    },
    mayRemove: options.allTenants === true ? () => true : ownOf(first),
  };
};

/** Without a phase, a month is in whichever it is likely to be by then. */
const stackAsked = ({ input, envelope }: Session, options: Options): StackAsked => {
  const { at, inputs } = envelope('emit');
  const months = readMonth('--month', options.month, at);
  const { phase = NEXT, locale } = options;
  const { phases } = input.profile;
  const named = phases.find(({ id }) => sameId(id, phase));
  if (phase !== NEXT && named === undefined) {
    const ids = [NEXT, ...phases.map(({ id }) => id)];
    const facts = { id: phase, near: nearestNames(phase, ids), phases: ids };
    throw new InvalidInput([diagnostic('phase_unknown', facts)]);
  }
  return {
    seed: inputs.seed,
    ...(named === undefined ? {} : { phase: named.id }),
    ...(months === undefined ? {} : { month: monthAfter(at, months) ?? at.slice(0, 7) }),
    // Never that of the environment: the same input gives the same bytes on every machine.
    ...(locale === undefined ? {} : { locale }),
  };
};

const NEXT = 'next';

const planned = (session: Session, asked: StackAsked): Stack => {
  const { value, problems } = planStack(session.input, asked);
  const empty: Diagnostic[] =
    value.services.length > 0
      ? []
      : [diagnostic('phase_empty', { phase: value.phase.id, running: runningPhases(session) })];
  if (problems.length + empty.length > 0) {
    throw new InvalidInput([...problems, ...empty], session.sources);
  }
  return value;
};

const runningPhases = ({ input }: Session): readonly string[] =>
  input.profile.phases
    .map(({ id }) => id)
    .filter((phase) => planStack(input, { phase }).value.services.length > 0);

/** The stack of a phase that was not asked for, where nothing is wrong with it. */
const besides = ({ input }: Session, { month: _, ...asked }: StackAsked): readonly Stack[] => {
  const { value, problems } = planStack(input, asked);
  return problems.length > 0 || value.services.length === 0 ? [] : [value];
};

/** Tenants that have a stack of their own: the one that is named, all, or one as an example. */
const tenantsAsked = (
  profile: Profile,
  { tenant: id, allTenants }: Options,
): { readonly tenants: readonly StackTenant[]; readonly listed: boolean } => {
  const tenants = tenantsOf(profile);
  const listed = profile.customers?.tenants.filter(({ count }) => count === undefined) ?? [];
  const known = listed.map((one) => one.id);
  const asked = id ?? (allTenants === true ? '--all-tenants' : undefined);
  if (asked === undefined) return { tenants: tenants.slice(0, 1), listed: true };
  if (tenants.length === 0) throw new InvalidInput([tenantUnknown(asked, known)]);
  if (id === undefined) return { tenants, listed: true };
  const found = tenants.find((one) => sameId(one.id, id));
  if (found !== undefined) return { tenants: [found], listed: true };
  // A profile that names none has room for any.
  if (known.length > 0 || slugOf(id, '-') === '') {
    throw new InvalidInput([tenantUnknown(id, known)]);
  }
  return { tenants: [unlistedTenant(profile, id)], listed: false };
};

/** Whoever misspelt a name is told that nobody has it. */
const unlistedNote = ({ id }: StackTenant): StackNote => ({ code: 'tenant_unlisted', tenant: id });

const tenantUnknown = (id: string, tenants: readonly string[]): Diagnostic =>
  diagnostic('tenant_unknown', { id, near: nearestNames(id, tenants), tenants });

/** `compose/acme/…` and `kubernetes/tenants/growth/acme/…` are of the tenant acme. */
const ownOf =
  (tenant: StackTenant | undefined) =>
  (path: string): boolean => {
    if (tenant === undefined) return true;
    const folder = slugOf(tenant.id, '-');
    const [target, second = '', , fourth] = path.split('/');
    if (target === 'kubernetes') return second !== 'tenants' || fourth === folder;
    return second === folder;
  };
