import type { RoadmapBuiltin } from '../../../model/builtin/roadmap.ts';

export const roadmapQuantities: Readonly<Record<RoadmapBuiltin, string>> = {
  'roadmap.*.done': 'Feito',
  'roadmap.*.start': 'Previsto para',
  'roadmap.*.due': 'Previsto para agora',
  'roadmap.*.cost': 'Custo',
  'roadmap.*.due_cost': 'Custo, se previsto para agora',
  'roadmap.due_cost': 'Custo do que está previsto para agora',
};
