import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/lib/did-you-mean.ts';

const NAMES = ['mau', 'support.agents', 'support.tickets', 'costs.total', 'peak_rps', 'P', 'k'];

describe('the names nearest to a word', () => {
  it.each([
    ['mao', ['mau']], // one letter replaced
    ['mua', ['mau']], // neighbours swapped
    ['ma', ['mau']],
    ['mauu', ['mau']],
    ['MAU', ['mau']],
    ['peak-rps', ['peak_rps']],
    ['support.agent', ['support.agents']],
    ['suport.tikets', ['support.tickets']],
    ['agents', ['support.agents']], // the end of one
    ['total', ['costs.total']],
    ['p', ['P']],
    ['revenue', []],
    ['m', []], // every letter of a short word may be replaced, so nothing is near
    ['', []],
  ])('%s', (word, near) => {
    expect(nearestNames(word, NAMES)).toEqual(near);
  });

  it('come best first, then in the order of the alphabet, three at most', () => {
    const names = ['ticket_late', 'ticket_rade', 'ticket_rates', 'ticket_rate', 'ticket_rite'];
    expect(nearestNames('ticket_rate', names)).toEqual([
      'ticket_rate',
      'ticket_late',
      'ticket_rade',
    ]);
  });

  it('may have hyphens where the word has none', () => {
    expect(nearestNames('prime_stor', ['prime-store'])).toEqual(['prime-store']);
    expect(nearestNames('--formt', ['--format', '--phase'])).toEqual(['--format']);
  });

  it('are not looked for where nobody can have mistyped the word', () => {
    const long = 'x'.repeat(100_000);
    expect(nearestNames(long, [long])).toEqual([]);
    expect(nearestNames('mau', [long])).toEqual([]);
  });
});
