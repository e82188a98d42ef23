import type { RoadmapBuiltin } from '../../../model/builtin/roadmap.ts';

export const roadmapQuantities: Readonly<Record<RoadmapBuiltin, string>> = {
  'roadmap.*.done': 'Done',
  'roadmap.*.start': 'Due in',
  'roadmap.*.due': 'Due',
  'roadmap.*.cost': 'Cost',
  'roadmap.*.due_cost': 'Cost if due',
  'roadmap.due_cost': 'Cost of what is due',
};
