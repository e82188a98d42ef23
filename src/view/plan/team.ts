import { amount } from '../../catalog/amount.ts';
import { day, month, muted, type Prose, plain, prose, status } from '../../lib/inline.ts';
import type { HiringReading, RoleReading } from '../../model/reading/team.ts';
import { textIn } from '../../model/text.ts';
import { shownAmount } from '../amount.ts';
import type { Block, Column } from '../document.ts';
import type { PlanView } from '../plan-view.ts';

/** Who is there and who is needed, whom to hire when, how to work together. */
export const viewTeam = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const { roles, hiring } = plan.team;
  if (roles.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.team] },
    ...viewScale(view),
    roleTable(view),
    ...viewPattern(view),
    ...(hiring.length === 0 ? [] : viewHiring(view)),
  ];
};

const viewScale = ({ plan, words }: PlanView): Block[] => {
  const next = plan.team.roles.find((role) => role.next !== null)?.next;
  if (next === undefined || next === null || next.at === null) return [];
  const unit = plan.quantities['team.next_scale']?.unit ?? '';
  const by = next.by === null ? undefined : [month(next.by)];
  return [{ kind: 'paragraph', content: words.plan.nextScale([amount(next.at, unit)], by) }];
};

const roleTable = ({ plan, words }: PlanView): Block => {
  const { columns } = words.plan;
  const number = (key: string, title: string, priority: number): Column => ({
    key,
    title: [title],
    align: 'right',
    priority,
  });
  const total = (id: string): Prose => shownAmount(plan.quantities[id]?.value, '', words);
  const next = plan.team.roles.map((role) => role.next?.need ?? null);
  const sum = next.includes(null) ? [] : [plain(next.reduce<number>((a, b) => a + (b ?? 0), 0))];
  return {
    kind: 'table',
    columns: [
      { key: 'role', title: [columns.role], align: 'left', priority: 1 },
      number('have', columns.have, 1),
      number('need', columns.need, 1),
      number('next_need', columns.next_need, 2),
      number('by', columns.by, 2),
    ],
    rows: [
      ...plan.team.roles.map((role) => roleRow(role, words)),
      [[words.plan.total], total('team.have'), total('team.headcount'), sum, []],
    ],
  };
};

const roleRow = (role: RoleReading, words: PlanView['words']): readonly Prose[] => {
  const by = role.by ?? role.next?.by ?? null;
  const more = role.by !== null || (role.next?.need ?? 0) > (role.have ?? 0);
  return [
    [textIn(role.name, words.locale)],
    shownAmount(role.have, '', words),
    shownAmount(role.need, '', words),
    role.next === null ? [] : shownAmount(role.next.need, '', words),
    by === null || !more ? [] : [month(by)],
  ];
};

const viewPattern = ({ plan, words }: PlanView): Block[] => {
  const pattern = plan.team.communication;
  if (pattern === null) return [];
  const text = (value: Parameters<typeof textIn>[0]): string => textIn(value, words.locale);
  const { communication, decisions, information } = words.plan;
  const more = [
    ...(pattern.decisions === undefined ? [] : prose`; ${decisions(text(pattern.decisions))}`),
    ...(pattern.information === undefined
      ? []
      : prose`; ${information(text(pattern.information))}`),
  ];
  const head = communication(text(pattern.name), pattern.practices.map(text));
  return [{ kind: 'paragraph', content: [...head, ...more] }];
};

const viewHiring = ({ plan, words }: PlanView): Block[] => {
  const { columns, headings } = words.plan;
  const rows = plan.team.hiring.map((group) => hiringRow(group, words));
  return [
    { kind: 'heading', level: 2, content: [headings.hiring] },
    {
      kind: 'table',
      columns: [
        { key: 'group', title: [columns.group], align: 'left', priority: 1 },
        { key: 'from', title: [columns.from], align: 'left', priority: 2 },
        { key: 'to', title: [columns.to], align: 'left', priority: 1 },
        { key: 'roles', title: [columns.roles], align: 'left', priority: 1 },
      ],
      rows,
    },
  ];
};

const DAYS_OF_A_WEEK = 7;
const DAYS_OF_A_MONTH = 30;

const hiringRow = (group: HiringReading, words: PlanView['words']): readonly Prose[] => {
  const { due, from, to } = group;
  const when = (iso: string | null): Prose => (iso === null ? [muted('?')] : [day(iso)]);
  const weeks = Math.round(((group.earlier ?? 0) * DAYS_OF_A_MONTH) / DAYS_OF_A_WEEK);
  const roles = group.roles.map(({ name }) => textIn(name, words.locale)).join(', ');
  const earlier = weeks > 0 ? prose` (${words.plan.earlier(weeks)})` : [];
  const name = textIn(group.name, words.locale);
  if (due === false) return [[muted(name)], [], [muted(...words.plan.notDue)], [muted(roles)]];
  const until = due === null ? [status('unknown', ...words.plan.maybeDue)] : when(to);
  return [[name], when(from), until, [roles, ...earlier]];
};
