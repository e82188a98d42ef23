import type { Section } from '../graph/contribution.ts';

/** The profile's own quantities. */
export const contributeQuantities: Section = ({ quantities }) =>
  quantities.map(({ id, unit, label, value, place }) => ({
    id,
    section: 'quantities',
    unit,
    label,
    value,
    place,
  }));
