import type { Checked } from '../model/diagnostic.ts';
import type { Stack, StackNote } from '../model/stack.ts';
import { textIn } from '../model/text.ts';
import { evaluateToday, type PlanInput } from './plan.ts';
import { unpinnedImages } from './stack/image.ts';
import { momentOf } from './stack/moment.ts';
import { nameNotes, serviceNames } from './stack/names.ts';
import { runs, stackService } from './stack/service.ts';

/** Which stack: of the next phase where no phase is named. */
export type StackAsked = { readonly phase?: string };

/** What runs in a phase, sized by the graph: the one value that every emission is made of. */
export const planStack = (input: PlanInput, asked: StackAsked = {}): Checked<Stack> => {
  const { profile, graph } = input;
  const today = evaluateToday(input);
  const moment = momentOf(profile, graph, today, asked.phase ?? 'next');
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const points = { byId, start: moment.evaluation, end: moment.evaluation };
  const running = profile.services.filter(({ id }) => runs(id, points));
  const names = serviceNames(running);
  const notes: StackNote[] = [...nameNotes(names)];
  const note = (one: StackNote): number => notes.push(one);
  const { project } = profile;
  const phase = profile.phases[moment.phase];
  return {
    value: {
      project: { id: project.id, name: textIn(project.name, project.locale) },
      phase: { id: phase?.id ?? '', name: textIn(phase?.name ?? '', project.locale) },
      at: input.at ?? '',
      ...(project.owner === undefined ? {} : { owner: project.owner }),
      ...(project.contact === undefined ? {} : { contact: project.contact }),
      services: running.map((service) => stackService(service, { profile, points, names, note })),
      notes,
    },
    problems: [...moment.evaluation.problems, ...unpinnedImages(running)],
  };
};
