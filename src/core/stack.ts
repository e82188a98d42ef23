import type { Checked } from '../model/diagnostic/diagnostic.ts';
import type { Patches } from '../model/profile/patches.ts';
import type { Service } from '../model/profile/services.ts';
import type { Stack, StackService } from '../model/stack.ts';
import type { StackNote } from '../model/stack-note.ts';
import { textIn } from '../model/text.ts';
import type { PlanInput } from './plan.ts';
import { unpinnedImages } from './stack/image.ts';
import { clusterNotes, keeperService } from './stack/keeper.ts';
import { type Moment, momentOf, type StackAsked } from './stack/moment.ts';
import { nameNotes, serviceNames } from './stack/names.ts';
import { limitNotes } from './stack/notes.ts';
import { unknownNumbers } from './stack/numbers.ts';
import { quotaOfStack } from './stack/quota.ts';
import { runs, stackService } from './stack/service.ts';
import type { Points } from './stack/sized.ts';
import { stackOfTenant, tenantsOf, unfilledNames } from './stack/tenants.ts';
import { unplacedData } from './stack/unplaced-data.ts';

export type { StackAsked };

/**
 * What runs in a phase, sized by the graph: the one value that every emission is made of. Where each
 * tenant has a stack of its own it is the template of all of them: `stackOfTenant` makes it that of
 * one. The problems are of any tenant, as each has the same names to fill.
 */
export const planStack = (input: PlanInput, asked: StackAsked = {}): Checked<Stack> => {
  const { profile, graph } = input;
  const moment = momentOf(input, asked);
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const points = { byId, middle: moment.middle, start: moment.start, end: moment.end };
  const running = profile.services.filter(({ id }) => runs(id, points));
  const names = serviceNames(running);
  const notes: StackNote[] = [...momentNotes(moment, input), ...nameNotes(names)];
  const note = (one: StackNote): number => notes.push(one);
  const { project } = profile;
  const locale = asked.locale ?? project.locale;
  const phase = profile.phases[moment.phase];
  const services = running.map((service) =>
    stackService(service, { profile, locale, points, names, note }),
  );
  const kept = withCopied(withKeepers(services, points));
  const stack: Stack = {
    project: { id: project.id, name: textIn(project.name, locale) },
    phase: { id: phase?.id ?? '', name: textIn(phase?.name ?? '', locale) },
    at: asked.month ?? input.at ?? '',
    ...(project.owner === undefined ? {} : { owner: project.owner }),
    ...(project.contact === undefined ? {} : { contact: project.contact }),
    services: kept,
    quota: quotaOfStack(
      services.map((one, i) => ({ service: running[i] as Service, stack: one })),
      points,
    ),
    kubernetes: profile.kubernetes ?? { cpuLimit: 'set', imagePull: 'always' },
    ...(profile.patches === undefined
      ? {}
      : { patches: patchesIn(profile.patches, phase?.id ?? '') }),
    notes: unique([...notes, ...limitNotes(running, points), ...clusterNotes(kept)]),
  };
  const unfilled = tenantsOf(profile).flatMap((tenant) =>
    unfilledNames(stackOfTenant(stack, tenant), running),
  );
  return {
    value: stack,
    problems: [
      ...moment.start.problems,
      ...unpinnedImages(running),
      ...unplacedData(running),
      ...unknownNumbers(running, points),
      ...unique(unfilled),
    ],
  };
};

/** Each with what keeps its cluster behind it. */
const withKeepers = (
  services: readonly StackService[],
  points: Points,
): readonly StackService[] => {
  const names = services.map(({ name }) => name);
  return services.flatMap((service) => {
    const keeper = keeperService(service, points, names);
    return keeper === undefined ? [service] : [service, keeper];
  });
};

/** Each that another copies knows that it is to let that in. */
const withCopied = (services: readonly StackService[]): readonly StackService[] => {
  const copied = new Set(services.map(({ copyOf }) => copyOf?.service));
  return services.map((one) => (copied.has(one.name) ? { ...one, copied: true } : one));
};

const momentNotes = (
  { last, unreached, untold, phase }: Moment,
  { profile }: PlanInput,
): StackNote[] => {
  const { id = '' } = profile.phases[phase] ?? {};
  if (last) return [{ code: 'phase_last', phase: id }];
  if (untold) return [{ code: 'phase_untold', phase: id }];
  return unreached ? [{ code: 'phase_unreached', phase: id }] : [];
};

const patchesIn = ({ kubernetes, compose }: Patches, phase: string): Patches => {
  const holds = ({ phases }: { readonly phases?: readonly string[] }): boolean =>
    phases?.includes(phase) ?? true;
  return { kubernetes: kubernetes.filter(holds), compose: compose.filter(holds) };
};

const unique = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
