import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const json = async (command: string) => {
  const { stdout, exitCode } = await runScale(`${command} --format json`);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
};

describe('scale explain of a later month', () => {
  it('shows the very figures of scale project', async () => {
    const projection = await json('scale project checkin --months 12');
    for (const id of ['mau', 'costs.total', 'support.agents']) {
      const { uncertainty, month, months } = await json(`scale explain checkin ${id} --month 12`);
      const shown = projection.months[11];
      expect([month, months]).toEqual([shown.month, 12]);
      const { trials: _, inputs, ...distribution } = uncertainty;
      expect(distribution).toEqual(shown.quantities[id]);
      expect(inputs.map((input: { id: string }) => input.id)).toContain('growth_pace');
    }
    const { passage, comes } = await json(
      'scale explain checkin phases.services.month --months 12',
    );
    const [services] = projection.phases;
    const { probability, months, month } = services;
    expect(passage).toMatchObject({ probability, months, month, horizon: 12 });
    expect(passage.binding).toEqual({
      expression: services.binding,
      share: services.binding_share,
    });
    expect(comes).toBe(true);
  });

  it('takes a month by its name, and says what it could be', async () => {
    const named = await json('scale explain checkin mau --month 2027-11 --at 2026-11-20');
    const counted = await json('scale explain checkin mau --month 12 --at 2026-11-20');
    expect(named).toEqual(counted);
    const wrong = [
      ...['2027-13', 'soon', '1201', '-1'].map((month) => [
        month,
        'a whole number from 0 to 1,200, or a month, as 2027-11',
      ]),
      ['2026-10', 'a month from 2026-11 to 2126-11'],
    ];
    for (const [month, expected] of wrong) {
      const { stderr, exitCode } = await runScale(
        `scale explain checkin mau --month=${month} --at 2026-11-20`,
      );
      expect(exitCode).toBe(2);
      expect(stderr).toContain(expected);
    }
  });

  it('lists every quantity of a month', async () => {
    const { quantities, month } = await json('scale explain checkin --month 24 --at 2026-11-20');
    expect(month).toBe('2028-11');
    const mau = quantities.find(({ id }: { id: string }) => id === 'mau');
    expect(mau.value).toBeCloseTo(1e6, 0);
  });
});

describe('scale explain of several quantities', () => {
  const OWN = `version: 1
project: {id: own, name: Own, currency: BRL, locale: en}
metrics: {mau: {unit: users, default: 1k}}
phases: [{id: mvp, name: MVP}]
costs: {host: {amount: 100}}
`;
  const here = (command: string) => runScale(command, { files: { 'scale.yaml': OWN } });

  it('shows each as it is shown alone', async () => {
    const all = await json('scale explain checkin costs.total support.agents mau');
    const alone = await json('scale explain checkin support.agents');
    expect(all.explanations.map(({ id }: { id: string }) => id)).toEqual([
      'costs.total',
      'support.agents',
      'mau',
    ]);
    expect(all.explanations[1].quantities).toEqual(alone.quantities);
    const text = async (ids: string) =>
      (await runScale(`scale explain checkin ${ids} --locale en`)).stdout;
    expect(await text('mau costs.total')).toBe(
      `${await text('mau')}\n${await text('costs.total')}`,
    );
    expect(await text('mau mau')).toBe(await text('mau'));
  });

  it('has one line of each under -q, and each step once in CSV', async () => {
    const { stdout } = await runScale('scale explain checkin mau costs.total -q --locale en');
    expect(stdout).toMatch(/^mau .*\ncosts\.total .*\n$/);
    const csv = await runScale('scale explain checkin costs.total costs.per_user --format csv');
    const ids = csv.stdout.split('\n').map((line) => line.split(',')[0]);
    expect(ids.filter((id) => id === 'costs.total')).toHaveLength(1);
    expect(ids).toContain('costs.per_user');
  });

  it('takes ids of the profile of this folder', async () => {
    const { stdout } = await here('scale explain costs.total mau -q');
    expect(stdout).toMatch(/^costs\.total .*\nmau .*\n$/);
  });

  it('tells of each that there is not what was meant', async () => {
    const { stderr, exitCode } = await here('scale explain cost mua costs.hots');
    expect(exitCode).toBe(2);
    for (const told of [
      'Did you mean costs.total',
      'Did you mean mau',
      'Did you mean costs.host',
    ]) {
      expect(stderr).toContain(told);
    }
    const profile = await here('scale explain chekin mau');
    expect(profile.stderr).toContain('Did you mean checkin');
    const nowhere = await runScale('scale explain chekin mau');
    expect(nowhere.stderr).toContain('Did you mean checkin');
  });
});
