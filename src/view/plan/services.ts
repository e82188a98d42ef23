import { muted, type Prose, prose, type Status } from '../../lib/inline.ts';
import type { HostsReading, ServiceReading, StackReading } from '../../model/reading/services.ts';
import { textIn } from '../../model/text.ts';
import type { Block, Column, ListItem } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

/** What runs now and in the next phase, what that takes, and whether the hosts hold it. */
export const viewServices = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const { services } = plan;
  if (services === undefined) return [];
  const stacks = [services.current, ...(services.next === null ? [] : [services.next])];
  const [now = [], next = []] = stacks.map((stack) => stack.services.map(({ id }) => id));
  const ids = merged(now, next);
  if (ids.length === 0) return [];
  const { headings } = words.plan;
  return [
    { kind: 'heading', level: 2, content: [headings.services] },
    {
      kind: 'table',
      columns: columnsOf(stacks, view),
      rows: [
        ...ids.map((id) => serviceRow(id, stacks, view)),
        ...(ids.length > 1 ? [totalRow(stacks, view)] : []),
      ],
    },
    ...hostLines(stacks, view),
  ];
};

/** Two selections of one list as one, in its order as far as they tell it. */
const merged = (first: readonly string[], second: readonly string[]): readonly string[] => {
  const out: string[] = [];
  let from = 0;
  for (const id of first) {
    const at = second.indexOf(id);
    if (at < 0) out.push(id);
    else {
      out.push(...second.slice(from, at + 1));
      from = at + 1;
    }
  }
  return [...out, ...second.slice(from)];
};

const nameOf = (stack: StackReading, { words }: PlanView): string =>
  textIn(stack.phase.name, words.locale);

/** Cores and memory are shown where something of them is known. */
const known = (stack: StackReading, of: 'cpu' | 'memory'): boolean =>
  stack.services.some((service) => service[of] !== null);

const columnsOf = (stacks: readonly StackReading[], view: PlanView): Column[] => {
  const { columns } = view.words.plan;
  const number = (key: string, title: string, priority: number): Column => ({
    key,
    title: [title],
    align: 'right',
    priority,
  });
  const last = stacks.at(-1);
  const [cpu, memory] =
    stacks.length > 1 ? [columns.cpu_next, columns.memory_next] : [columns.cpu, columns.memory];
  return [
    { key: 'service', title: [columns.service], align: 'left', priority: 1 },
    ...stacks.map((stack, i) => number(i === 0 ? 'replicas' : 'next', nameOf(stack, view), 1)),
    ...(last !== undefined && known(last, 'cpu') ? [number('cpu', cpu, 2)] : []),
    ...(last !== undefined && known(last, 'memory') ? [number('memory', memory, 2)] : []),
    { key: 'ports', title: [columns.ports], align: 'left', priority: 3 },
    { key: 'image', title: [columns.image], align: 'left', priority: 4 },
  ];
};

const serviceRow = (
  id: string,
  stacks: readonly StackReading[],
  { words }: PlanView,
): readonly Prose[] => {
  const found = stacks.map((stack) => stack.services.find((service) => service.id === id));
  const last = stacks.at(-1);
  const shown = (found.at(-1) ?? found[0]) as ServiceReading;
  const name = shown.name === undefined ? id : textIn(shown.name, words.locale);
  const taken = (of: 'cpu' | 'memory', unit: string): Prose[] => {
    if (last === undefined || !known(last, of)) return [];
    const service = found.at(-1);
    if (service === undefined) return [[]];
    return service[of] === null
      ? [[words.plan.notStated]]
      : [shownAmount(service[of], unit, words)];
  };
  return [
    [name],
    ...found.map(
      (service): Prose => (service === undefined ? [] : shownAmount(service.replicas, '', words)),
    ),
    ...taken('cpu', 'cores'),
    ...taken('memory', 'Mi'),
    [shown.ports.join(', ')],
    [muted(shown.image)],
  ];
};

const totalRow = (stacks: readonly StackReading[], { words }: PlanView): readonly Prose[] => {
  const last = stacks.at(-1);
  const total = (of: 'cpu' | 'memory', unit: string): Prose[] =>
    last === undefined || !known(last, of) ? [] : [shownAmount(last[of], unit, words)];
  return [
    [words.plan.total],
    ...stacks.map(({ replicas }) => shownAmount(replicas, '', words)),
    ...total('cpu', 'cores'),
    ...total('memory', 'Mi'),
    [],
    [],
  ];
};

const hostLines = (stacks: readonly StackReading[], view: PlanView): Block[] => {
  const items = stacks.flatMap((stack): ListItem[] => {
    const { hosts } = stack;
    if (hosts === null) return [];
    return [{ status: fitStatus(hosts), content: fitWords(hosts, stack, view) }];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

const fitStatus = ({ fits }: HostsReading): Status => {
  if (fits === null) return 'unknown';
  return fits ? 'pass' : 'fail';
};

const fitWords = (hosts: HostsReading, stack: StackReading, view: PlanView): Prose => {
  const { plan, words } = view;
  const on = hosts.hosts
    .map(({ name, count }) => `${count ?? '?'} × ${textIn(name, words.locale)}`)
    .join(', ');
  const cost = shownAmount(hosts.cost, plan.quantities['hosts.cost']?.unit ?? '', words);
  const head = prose`${nameOf(stack, view)}: ${words.plan.fits(hosts.fits, on)} (${cost})`;
  const { binding, fullest, density, used } = hosts;
  const resources = Object.entries(used);
  const fitting = resources.flatMap(([id, share]) => (share !== null && share <= 1 ? [id] : []));
  if (hosts.fits === null && fitting.length > 0) {
    const unknown = resources.flatMap(([id, share]) => (share === null ? [id] : []));
    return prose`${head}; ${words.plan.fitsInPart(fitting, unknown)}`;
  }
  if (binding === null || fullest === null) return head;
  const facts = { binding, fullest, density };
  return prose`${head}; ${words.plan.binds(facts)}`;
};
