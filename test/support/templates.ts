import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCRIPTS, TEMPLATES, type Templates } from '../../src/model/template.ts';
import { HOME } from './world.ts';

/** The templates that scale comes with. */
export const shippedTemplates = (): Templates =>
  Object.fromEntries(
    [
      ...TEMPLATES.map((name) => [name, `${name}.yaml`]),
      ...SCRIPTS.map((name) => [name, name]),
    ].map(([name = '', file = '']) => [name, readFileSync(join(HOME, 'templates', file), 'utf8')]),
  ) as unknown as Templates;
