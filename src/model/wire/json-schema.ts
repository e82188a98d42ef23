import * as z from 'zod/mini';
import { profileSchema } from './profile.ts';

/** The profile format as JSON Schema (draft-07), for editors. */
export const profileJsonSchema = (): object => {
  const { $schema, ...schema } = z.toJSONSchema(profileSchema, { target: 'draft-7', io: 'input' });
  return {
    $schema,
    title: 'Profile of scale',
    description:
      'A product for `scale`, the capacity planner: its growth phases, what drives load, what things cost and earn, and who supports it.',
    ...schema,
  };
};
