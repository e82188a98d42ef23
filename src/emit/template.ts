import { fillPart, fillTemplate, type YamlChange } from '../lib/yaml/fill.ts';
import { openTemplate, type YamlTemplate } from '../lib/yaml/template.ts';
import { parseYaml, plainValue } from '../lib/yaml.ts';
import type { TemplateName, Templates } from '../model/template.ts';

/** Makes the text of a file from a template. */
export type Fill = (name: TemplateName, changes: readonly YamlChange[]) => string;

/** Makes a part of a file from a template. */
export type FillPart = (name: TemplateName, changes: readonly YamlChange[]) => YamlTemplate;

/** Each template is read once, when it is first needed: a thousand tenants are made of one. */
export const fillOf = (templates: Templates): Fill => {
  const open = openerOf(templates);
  return (name, changes) => fillTemplate(open(name), changes);
};

/** The same for files of several templates. */
export const partsOf = (templates: Templates): FillPart => {
  const open = openerOf(templates);
  return (name, changes) => fillPart(open(name), changes);
};

const openerOf = (templates: Templates): ((name: TemplateName) => YamlTemplate) => {
  const opened = new Map<TemplateName, YamlTemplate>();
  return (name) => {
    const template = opened.get(name) ?? openTemplate(templates[name]);
    opened.set(name, template);
    return template;
  };
};

/** Which object a template makes. */
export type KindOf = (name: TemplateName) => { readonly apiVersion: string; readonly kind: string };

/** The object that each template makes, read from its text when it is first asked for. */
export const kindsOf = (templates: Templates): KindOf => {
  const known = new Map<TemplateName, ReturnType<KindOf>>();
  return (name) => {
    const found = known.get(name) ?? kindIn(templates[name]);
    known.set(name, found);
    return found;
  };
};

const kindIn = (text: string): ReturnType<KindOf> => {
  const { apiVersion, kind } = plainValue(parseYaml(text).root) as Record<string, unknown>;
  return { apiVersion: String(apiVersion), kind: String(kind) };
};
