export type RoadmapBuiltin =
  | 'roadmap.*.done'
  | 'roadmap.*.start'
  | 'roadmap.*.due'
  | 'roadmap.*.cost'
  | 'roadmap.*.due_cost'
  | 'roadmap.due_cost';
