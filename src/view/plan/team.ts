import { amount } from '../../catalog/phrases/amount.ts';
import { code, month, type Prose, prose } from '../../lib/inline.ts';
import type { HiringReading, RoleReading } from '../../model/reading/team.ts';
import { textIn } from '../../model/text.ts';
import type { Block, Column, ListItem } from '../document.ts';
import { viewHiringCalendar } from '../hiring/hiring-calendar.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

/** Who is there and who is needed, whom to hire when, how to work together. */
export const viewTeam = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const { roles } = plan.team;
  if (roles.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.team] },
    ...viewScale(view),
    roleTable(view),
    ...viewPattern(view),
    ...viewHiring(view),
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
  const next = plan.quantities['team.headcount_next'];
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
      [
        [words.plan.total],
        total('team.have'),
        total('team.headcount'),
        next === undefined ? [] : total('team.headcount_next'),
        [],
      ],
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
  const items: ListItem[] = [
    ...pattern.practices.map((practice) => ({ content: [text(practice)] })),
    ...(pattern.decisions === undefined ? [] : [{ content: decisions(text(pattern.decisions)) }]),
    ...(pattern.information === undefined
      ? []
      : [{ content: information(text(pattern.information)) }]),
  ];
  const head: Block = { kind: 'paragraph', content: communication(text(pattern.name)) };
  return items.length === 0 ? [head] : [head, { kind: 'list', items }];
};

/** The calendar, and the groups that do not fall due in its months. */
const viewHiring = ({ plan, words, wide, profileName }: PlanView): Block[] => {
  const { hiring, calendar } = plan.team;
  if (calendar === null) return [];
  const due = new Set(calendar.hires.map(({ group }) => group?.id));
  const rest = hiring.filter(({ id }) => !due.has(id));
  return [
    { kind: 'heading', level: 2, content: [words.plan.headings.hiring] },
    ...viewHiringCalendar(calendar, {
      words,
      units: {
        base: plan.quantities['team.next_scale']?.unit ?? '',
        payroll: plan.quantities['team.payroll']?.unit ?? '',
      },
      wide,
      more: [code(`scale plan ${profileName} --wide`)],
    }),
    ...(rest.length === 0
      ? []
      : [{ kind: 'list', items: rest.map((group) => restItem(group, words)) } as const]),
  ];
};

const restItem = ({ name, due, roles }: HiringReading, words: PlanView['words']): ListItem => {
  const state = due === null ? words.plan.maybeDue : words.plan.notDue;
  const names = roles.map((role) => textIn(role.name, words.locale)).join(', ');
  return {
    content: prose`${textIn(name, words.locale)}: ${state} (${names})`,
    ...(due === null ? { status: 'unknown' as const } : {}),
  };
};
