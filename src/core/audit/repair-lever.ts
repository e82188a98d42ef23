import type { Profile } from '../../model/profile.ts';
import type { Value } from '../expression/interpret.ts';
import { type Domain, domainOf } from './repair-domain.ts';
import { type Input, inputsOf } from './repair-inputs.ts';
import { ladderOf } from './repair-ladder.ts';
import { responseTo, type Slice } from './slice.ts';

/** An input with what the claim comes to as it moves. */
export type Lever = {
  readonly input: Input;
  readonly domain: Domain;
  readonly response: (x: number) => Value;
};

/** The inputs that have any influence on what the slice computes. */
export const leversOf = (slice: Slice, profile: Profile): readonly Lever[] =>
  inputsOf(slice, profile).flatMap((input) => {
    const lever = {
      input,
      domain: domainOf(input, profile),
      response: responseTo(slice, input.quantity.id),
    };
    const probes = probesOf(lever).map((x) => [x, lever.response(x)] as const);
    if (probes.every(([, value]) => value === slice.result)) return [];
    // A sum that is the very claim would only repeat it.
    const repeats = input.isSum && probes.every(([x, value]) => value === x);
    return repeats ? [] : [lever];
  });

const PROBES = 8;

/** A few values spread over both ways. */
const probesOf = ({ domain, input: { now } }: Lever): readonly number[] =>
  (['up', 'down'] as const).flatMap((direction) => {
    const ladder = ladderOf(domain, now, direction);
    const every = Math.ceil(ladder.length / PROBES);
    return ladder.filter((_, i) => i % every === 0 || i === ladder.length - 1);
  });
