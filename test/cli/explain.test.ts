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
