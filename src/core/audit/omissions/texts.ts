import type { Profile } from '../../../model/profile.ts';
import type { Text } from '../../../model/text.ts';

/** The parts of a profile in which something may be seen to be there. */
export type TextPlace =
  | 'product'
  | 'costs'
  | 'tools'
  | 'metrics'
  | 'quantities'
  | 'phases'
  | 'services'
  | 'roadmap'
  | 'operations'
  | 'risks'
  | 'support'
  | 'team';

/** Ids, names and words of each part, in all languages, as they are searched: `llm apis`, `folha`. */
export const searchedTexts = (profile: Profile): Readonly<Record<TextPlace, readonly string[]>> => {
  const { project, costs, metrics, quantities, phases, services, roadmap } = profile;
  const { operations, risks, support, team } = profile;
  const tools = roadmap.filter(({ cost }) => cost !== undefined);
  return {
    product: plain(project.id, project.name),
    costs: costs.flatMap(({ id, label, group }) => plain(id, group, label)),
    tools: tools.flatMap(({ id, name, category }) => plain(id, name, category)),
    metrics: metrics.flatMap(({ id, label }) => plain(id, label)),
    quantities: quantities.flatMap(({ id, label }) => plain(id, label)),
    phases: phases.flatMap((phase) =>
      plain(phase.architecture, ...phase.changes, ...phase.features, ...phase.stack),
    ),
    services: services.flatMap(({ id, name, image, backup }) =>
      // A backup that is emitted is one, whatever its image is called.
      plain(id, name, image, backup === undefined ? undefined : 'backup', backup?.image),
    ),
    roadmap: roadmap.flatMap(({ id, name }) => plain(id, name)),
    operations: operations.flatMap(({ id, name, points }) =>
      plain(id, name, ...points.flatMap(({ text, items }) => [text, ...items])),
    ),
    risks: risks.flatMap(({ id, name, mitigations }) => plain(id, name, ...mitigations)),
    support: (support?.tiers ?? []).flatMap(({ id, name, by, handles }) =>
      plain(id, name, by, ...handles),
    ),
    team: (team?.roles ?? []).flatMap(({ id, name }) => plain(id, name)),
  };
};

export const plain = (...texts: readonly (Text | undefined)[]): string[] =>
  texts
    .flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? [])))
    .map(withoutAccents);

/** `LLM_APIs` → `llm apis`, `Plantão` → `plantao`. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .toLowerCase();
