import { nearestNames } from '../../lib/did-you-mean.ts';
import { templateProblems } from '../../load/template.ts';
import type { TargetName } from '../../model/answer/emission.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { SCRIPTS, TEMPLATES, type TemplateName, type Templates } from '../../model/template.ts';
import type { Io } from '../io.ts';
import { readSource } from '../read-source.ts';
import { InvalidInput } from '../run-context.ts';

/** The templates that scale comes with, and what stands beside manifests as it is. */
export const shippedTemplates = async (io: Io): Promise<Templates> => {
  const files = [
    ...TEMPLATES.map((name) => [name, fileOf(name)] as const),
    ...SCRIPTS.map((name) => [name, name] as const),
  ];
  const read = files.map(async ([name, file]) => {
    const { text } = await readSource(io, io.packagePath('templates', ...file.split('/')));
    return [name, text] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as unknown as Templates;
};

/** Those of a target, with a person's own in the place of the shipped ones of the same names. */
export const readTemplates = async (
  io: Io,
  target: TargetName,
  folder: string | undefined,
): Promise<Templates> => {
  const shipped = await shippedTemplates(io);
  if (folder === undefined) return shipped;
  const names = TEMPLATES.filter((name) => name.startsWith(`${target}/`));
  const found = io.listDirectory(`${folder}/${target}`).filter((name) => /\.ya?ml$/.test(name));
  const problems = unknownTemplates(`${folder}/${target}`, found, names);
  if (found.length === 0) {
    problems.push(diagnostic('templates_none', { path: folder, known: names.map(fileOf) }));
  }
  const own = new Map<TemplateName, string>();
  const sources = new Map<string, string>();
  for (const name of names.filter((one) => found.includes(lastPart(fileOf(one))))) {
    const source = await readSource(io, `${folder}/${fileOf(name)}`);
    problems.push(...templateProblems(source, shipped[name]));
    own.set(name, source.text);
    sources.set(source.file, source.text);
  }
  if (problems.length > 0) throw new InvalidInput(problems, sources);
  return { ...shipped, ...Object.fromEntries(own) };
};

/** `compose/service` → `compose/service.yaml` */
export const fileOf = (name: TemplateName): string => `${name}.yaml`;

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const unknownTemplates = (
  folder: string,
  found: readonly string[],
  names: readonly TemplateName[],
): Diagnostic[] => {
  const known = names.map((name) => lastPart(fileOf(name)));
  return found
    .filter((name) => !known.includes(name))
    .map((name) =>
      diagnostic('template_unknown', {
        path: `${folder}/${name}`,
        near: nearestNames(name, known),
        known,
      }),
    );
};
