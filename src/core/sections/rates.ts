import type { Section } from './contribution.ts';

/** Rates of exchange: `fx.USD` is what one USD is worth in the money of the project. */
export const contributeRates: Section = ({ project }) =>
  project.rates.map(({ currency, value }) => ({
    id: `fx.${currency}`,
    section: 'project',
    unit: `${project.currency}/${currency}`,
    value,
    place: value.place,
  }));
