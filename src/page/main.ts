// What a reader of a report may ask: moves inputs, and computes figures, phases and chart again with
// the very simulation of the command line. Without it the report is whole, but nothing moves.
import type { LoadSource } from '../core/simulate/run/compile.ts';
import { preparePortable } from '../core/simulate/run/run-portable.ts';
import { addMonths } from '../lib/calendar.ts';
import { dateInWords } from '../render/dates.ts';
import { element } from '../render/markup.ts';
import type { PageData } from '../view/report/page-data.ts';
import { changedChart } from './chart.ts';
import { make } from './dom.ts';
import { commandOf, hashOf, type Moved, movedIn } from './link.ts';
import { type Outcome, readOutcome } from './outcome.ts';
import { drawIn } from './redraw.ts';
import { figuresTable, phasesTable } from './results.ts';
import { makeSliders } from './sliders.ts';

/** While an input is dragged; all of them when it is let go. */
const FEW_TRIALS = 1000;

/** The source of the simulation stands in the page as a function: nothing is made from text here. */
const loadInline: LoadSource = () => (globalThis as { scaleProgram?: unknown }).scaleProgram;

const start = (section: HTMLElement, data: PageData): void => {
  const { simulator, at, words, locale } = data;
  const { months, trials } = simulator.portable;
  const run = preparePortable(simulator.portable, loadInline);
  const outcomeOf = (held: Moved, count: number, spent?: Outcome): Outcome =>
    readOutcome(run, simulator, at, { trials: count, held, spent: spent?.paths });
  const bases = new Map<number, Outcome>();
  const baseOf = (count: number): Outcome => {
    const base = bases.get(count) ?? outcomeOf(new Map(), count);
    bases.set(count, base);
    return base;
  };
  /** What was shown before: computed anew, never a base. */
  let last: Outcome | undefined;
  let moved: Moved = movedIn(location.hash, simulator.sliders);
  let month = months;

  const results = make('div', { class: 'whatif-results' });
  const draw = drawIn(results);
  // Asked for once: to ask within a drag is to have the page laid out once more.
  let width: number | undefined;
  addEventListener('resize', () => {
    width = undefined;
  });
  const command = make('code', {}, '');
  const question = make('p', { class: 'whatif-command' });
  const compute = (count: number): void => {
    const base = baseOf(count);
    const changed = moved.size === 0 ? base : outcomeOf(moved, count, last);
    if (changed !== base) last = changed;
    width ??= Math.max(320, Math.min(720, results.clientWidth || 720));
    draw([
      element('figure', {}, changedChart(data, { base, changed }, width)),
      ...(simulator.phases.length === 0 ? [] : [phasesTable(data, { base, changed })]),
      figuresTable(data, { base, changed, month }),
    ]);
    results.dataset.trials = String(count);
    command.textContent = commandOf(data.command, moved);
    // Where nothing is moved there is nothing to ask.
    question.hidden = moved.size === 0;
  };

  let frame: number | undefined;
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      compute(Math.min(FEW_TRIALS, trials));
    });
  };
  const settle = (): void => {
    // What a drag still has to show is shown by this, and better.
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    history.replaceState(null, '', hashOf(moved));
    compute(trials);
  };
  const sliders = makeSliders(data, (id, value, done) => {
    moved = new Map([...moved, [id, value]]);
    if (done) settle();
    else soon();
  });

  const choice = make(
    'select',
    { id: 'whatif-month' },
    ...Array.from({ length: months + 1 }, (_, i) => {
      const iso = (addMonths(`${at.slice(0, 7)}-01`, i) ?? at).slice(0, 7);
      return make(
        'option',
        { value: i, selected: i === months },
        dateInWords(iso, 'month', locale),
      );
    }),
  );
  choice.addEventListener('change', () => {
    month = Number(choice.value);
    compute(trials);
  });
  const reset = make('button', { type: 'button', class: 'whatif-reset' }, words.reset);
  reset.addEventListener('click', () => {
    moved = new Map();
    sliders.show(moved);
    settle();
  });
  const copy = make('button', { type: 'button' }, words.copy);
  const said = make('span', { role: 'status' });
  copy.addEventListener('click', async () => {
    await copyText(command);
    said.textContent = words.copied;
  });

  question.append(`${words.command}: `, command, ' ', copy, ' ', said);
  section.append(
    sliders.element,
    make(
      'p',
      { class: 'whatif-actions' },
      make('label', { for: 'whatif-month' }, words.month),
      ' ',
      choice,
      ' ',
      reset,
    ),
    results,
    question,
  );
  sliders.show(moved);
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-whatif]'))
    hidden.hidden = false;
  compute(trials);
  addEventListener('hashchange', () => {
    moved = movedIn(location.hash, simulator.sliders);
    sliders.show(moved);
    compute(trials);
  });
};

/** Some browsers keep the clipboard from pages that are files. */
const copyText = async (from: HTMLElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(from.textContent ?? '');
  } catch {
    getSelection()?.selectAllChildren(from);
    document.execCommand('copy');
  }
};

const section = document.getElementById('whatif');
const island = document.getElementById('report-data');
if (section !== null && island?.textContent) start(section, JSON.parse(island.textContent));
