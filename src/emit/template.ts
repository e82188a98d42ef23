import {
  fillTemplate,
  openTemplate,
  type YamlChange,
  type YamlTemplate,
} from '../lib/yaml/fill.ts';
import type { TemplateName, Templates } from '../model/template.ts';

/** Makes the text of a file from a template. */
export type Fill = (name: TemplateName, changes: readonly YamlChange[]) => string;

/** Each template is read once, when it is first needed: a thousand tenants are made of one. */
export const fillOf = (templates: Templates): Fill => {
  const opened = new Map<TemplateName, YamlTemplate>();
  return (name, changes) => {
    const template = opened.get(name) ?? openTemplate(templates[name]);
    opened.set(name, template);
    return fillTemplate(template, changes);
  };
};
