import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

/** Two phases with a target of the same metric; the last one begins with what nobody measures. */
const POOL = `version: 1
project: {id: pool, name: Pool, currency: BRL, locale: pt-BR}
metrics:
  numbers: {unit: numbers, label: Números, default: 1}
  spare: {unit: numbers, label: Reservas, default: 0}
  bans: {unit: bans, label: Bloqueios}
phases:
  - {id: start, name: Início, targets: {numbers: {at_least: 2}}}
  - id: sure
    name: Seguro
    enter: {all: [numbers + spare >= 5, bans == 0]}
    targets: {numbers: {at_least: 4}}
costs:
  numbers: {label: Linhas, per: numbers, amount: 40}
`;

describe('the phases of a report', () => {
  const told = async (): Promise<string> =>
    (
      await runScale('scale report pool.yaml --at 2026-11-20 --format md --locale pt-BR -o -', {
        files: { 'pool.yaml': POOL },
      })
    ).stdout;

  it('say of which a target is, where several have one', async () => {
    const text = await told();
    expect(text).toContain('- Números: meta (Início): **2 números**');
    expect(text).toContain('- Números: meta (Seguro): **4 números**');
  });

  it('count a sum in the unit that its parts have', async () => {
    expect(await told()).toContain('≥ 5 números');
  });

  it('begin at a scale that depends on a measurement, where nobody knows it', async () => {
    expect(await told()).toContain('| Seguro | depende de uma medição |');
  });
});
