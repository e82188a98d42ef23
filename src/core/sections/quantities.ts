import { type Contribution, type Section, template } from './contribution.ts';

/** The profile's own quantities, and as `<id>.parts` what one of them should add up to. */
export const contributeQuantities: Section = ({ quantities }) =>
  quantities.flatMap(({ id, unit, label, value, parts, place }) => {
    const base = { section: 'quantities', unit, label, place } as const;
    const own: Contribution = { ...base, id, value };
    if (parts === undefined) return [own];
    return [own, { ...base, id: `${id}.parts`, value: template('parts', { parts }) }];
  });
