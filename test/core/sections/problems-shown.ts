import { compileAfresh } from '../../../src/cli/session/compile-profile.ts';

const HEAD = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
`;
const TAIL = `
phases: [{id: start, name: Start}]
metrics: {visits: {unit: visits/day}}
`;

/** Each problem that a user sees of sections that begin on line 3, as `code line:column facts`. */
export const problemsShown = async (sections: string): Promise<string[]> => {
  const { problems } = await compileAfresh({ file: 'shop.yaml', text: HEAD + sections + TAIL });
  return problems.map(
    ({ code, facts, place }) =>
      `${code} ${place?.line}:${place?.column} ${JSON.stringify(facts).replaceAll('"', "'")}`,
  );
};
