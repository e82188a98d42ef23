import type { RoadmapBuiltin } from '../../../model/builtin/roadmap.ts';

export const roadmapQuantities: Readonly<Record<RoadmapBuiltin, string>> = {
  'roadmap.*.done': 'Feito',
  'roadmap.*.start': 'Devido em',
  'roadmap.*.due': 'Devido',
  'roadmap.*.cost': 'Custo',
  'roadmap.*.due_cost': 'Custo, se devido',
  'roadmap.due_cost': 'Custo do que é devido',
};
