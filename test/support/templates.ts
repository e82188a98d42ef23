import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES, type Templates } from '../../src/model/template.ts';
import { HOME } from './world.ts';

/** The templates that scale comes with. */
export const shippedTemplates = (): Templates =>
  Object.fromEntries(
    TEMPLATES.map((name) => [name, readFileSync(join(HOME, 'templates', `${name}.yaml`), 'utf8')]),
  ) as unknown as Templates;
