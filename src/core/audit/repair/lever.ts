import type { Profile } from '../../../model/profile.ts';
import type { Value } from '../../expression/interpret.ts';
import { type Domain, domainOf } from '../../solve/domain.ts';
import { type Direction, ladderOf } from '../../solve/ladder.ts';
import { responseTo, type Slice } from '../slice.ts';
import { type Input, inputsOf } from './inputs.ts';

/** An input with what the claim comes to as it moves. */
export type Lever = {
  readonly input: Input;
  readonly domain: Domain;
  readonly response: (x: number) => Value;
  /** Values to try in both directions. */
  readonly ladders: Readonly<Record<Direction, readonly number[]>>;
};

/** What may be moved; `restated` is a figure of the profile that is the very one that is claimed. */
export type Levers = { readonly levers: readonly Lever[]; readonly restated?: string };

/** The inputs that have any influence on what the slice computes, and are not what it computes. */
export const leversOf = (slice: Slice, profile: Profile): Levers => {
  const all = inputsOf(slice, profile).map((input) => leverOf(input, slice, profile));
  const moving = all.filter((lever) =>
    probesOf(lever).some((x) => lever.response(x) !== slice.result),
  );
  // What is claimed of a figure is answered by no figure that only repeats it.
  const repeats = (lever: Lever): boolean => probesOf(lever).every((x) => lever.response(x) === x);
  const levers = moving.filter((lever) => !repeats(lever));
  const restated = moving.find((lever) => !lever.input.isSum && repeats(lever));
  return restated === undefined ? { levers } : { levers, restated: restated.input.quantity.id };
};

const leverOf = (input: Input, slice: Slice, profile: Profile): Lever => {
  const domain = domainOf(input, profile);
  return {
    input,
    domain,
    response: responseTo(slice, input.quantity.id),
    ladders: {
      up: ladderOf(domain, input.now, 'up'),
      down: ladderOf(domain, input.now, 'down'),
    },
  };
};

const PROBES = 8;

/** A few values spread over both ways. */
const probesOf = ({ ladders }: Lever): readonly number[] =>
  [ladders.up, ladders.down].flatMap((ladder) => {
    const every = Math.ceil(ladder.length / PROBES);
    return ladder.filter((_, i) => i % every === 0 || i === ladder.length - 1);
  });
