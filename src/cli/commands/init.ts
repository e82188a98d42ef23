import type { InitWords } from '../../catalog/words/init.ts';
import { slugOf } from '../../lib/slug.ts';
import { fillStarter, SCHEMA_FILE } from '../../load/starter.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { STARTERS } from '../../model/names.ts';
import { type Initialised, viewInit } from '../../view/init.ts';
import { plainText } from '../../view/text/plain-text.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT, EXIT_BY_SIGNAL } from '../exit-code.ts';
import {
  type Answers,
  askAnswers,
  currencyProblems,
  defaultAnswers,
  nameProblems,
} from '../init/answers.ts';
import type { FileCreated, Io } from '../io.ts';
import type { Options } from '../options.ts';
import { renderDocument } from '../output/render-document.ts';
import { readSource } from '../read-source.ts';
import { InvalidInput, type Run } from '../run-context.ts';

/** `scale init [FILE]`: a starter profile and, beside it, the schema for an editor. */
export const run: CommandRun = async (run, [path = 'scale.yaml'], options) => {
  const { io } = run;
  const problems = [...pathProblems(io, path), ...answerProblems(options)];
  if (problems.length > 0) throw new InvalidInput(problems);
  const { locale } = run.language;
  const words = await run.language.init();
  const answers = canAsk(run, options)
    ? await ask(run, options, { path, words })
    : defaultAnswers(options, { name: nameOf(io, path), locale });
  if (answers === undefined) {
    io.printError(`${plainText(words.cancelled, locale)}\n`);
    return EXIT_BY_SIGNAL.interrupted;
  }
  const { from, name, currency } = answers;
  const starter = await readSource(io, starterPath(io, answers));
  const id = idOf(name, nameOf(io, path));
  const created = io.createFile(path, fillStarter(starter.text, { id, name, currency }));
  if (created.kind !== 'written') throw new InvalidInput([uncreated(path, created)]);
  const done = { path, name, from, schema: await writeSchema(io, path) };
  if (options.quiet !== true)
    io.print(renderDocument(run, viewInit(done, words), 'table', 'display'));
  return EXIT.pass;
};

/** A question needs a person at both ends, and a screen on which it can be drawn. */
const canAsk = ({ io }: Run, { input }: Options): boolean => {
  const { CI = '', TERM } = io.env;
  const alone = CI !== '' && CI !== 'false' && CI !== '0';
  return input !== false && !alone && TERM !== 'dumb' && io.stdin.isTty && io.stdout.isTty;
};

const ask = async (
  { io, out, language }: Run,
  options: Options,
  { path, words }: { readonly path: string; readonly words: InitWords },
): Promise<Answers | undefined> => {
  const [{ createAsker }, diagnostics] = await Promise.all([
    import('../init/prompts.ts'),
    language.diagnostics(),
  ]);
  const { locale } = language;
  const say = ({ code, facts }: Diagnostic): string => {
    const { title, expected } = diagnostics.words[code](facts as never);
    return plainText(expected ?? title, locale).replaceAll('`', '');
  };
  const asker = createAsker(out);
  return askAnswers(options, { asker, words, locale, fallback: nameOf(io, path), say });
};

const answerProblems = ({ name, currency }: Options): readonly Diagnostic[] => [
  ...(name === undefined ? [] : nameProblems(name)),
  ...(currency === undefined ? [] : currencyProblems(currency)),
];

/** What can be known before anything is asked; that it is so still is checked when it is written. */
const pathProblems = (io: Io, path: string): readonly Diagnostic[] => {
  const { folder, name } = partsOf(path);
  if (!/.\.ya?ml$/.test(name)) {
    if (io.readFile(path, 0).kind === 'directory')
      return [diagnostic('file_is_directory', { path })];
    return [diagnostic('file_not_yaml', { path, instead: insteadOf(path) })];
  }
  if (io.listDirectory(folder).includes(name)) return [diagnostic('file_exists', { path })];
  if (io.readFile(folder, 0).kind === 'directory') return [];
  return [diagnostic('file_uncreatable', { path, reason: 'ENOENT' })];
};

const insteadOf = (path: string): string =>
  (STARTERS as readonly string[]).includes(path)
    ? `--from ${path}`
    : `${path.replace(/\/+$/, '/scale').replace(/\.[a-z]+$/, '')}.yaml`;

/** `plans/shop.yaml` → `plans/` and `shop.yaml`. */
const partsOf = (path: string): { readonly folder: string; readonly name: string } => {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const folder = path.slice(0, slash + 1);
  return { folder: folder === '' ? '.' : folder, name: path.slice(slash + 1) };
};

/** A name for a product without one: `my-shop.yaml`, or `scale.yaml` in `my-shop/`, is `My shop`. */
const nameOf = (io: Io, path: string): string => {
  const file = partsOf(path).name.replace(/\.ya?ml$/, '');
  const { folder } = partsOf(io.absolutePath(path));
  const stem = file === 'scale' ? partsOf(folder.replace(/[/\\]$/, '')).name : file;
  const words = stem.replaceAll(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'Product' : words.charAt(0).toUpperCase() + words.slice(1);
};

const LONGEST_ID = 40;

/** What names files and resources: of the name, else of the file. `🚀` in `shop.yaml` is `shop`. */
const idOf = (name: string, fallback: string): string => {
  const slug = [name, fallback].map((text) => slugOf(text, '-')).find((one) => one !== '');
  return (slug ?? 'product').slice(0, LONGEST_ID).replace(/-$/, '');
};

const starterPath = (io: Io, { locale, from }: Answers): string =>
  io.packagePath('templates', 'init', locale, `${from}.yaml`);

const uncreated = (path: string, created: Exclude<FileCreated, { kind: 'written' }>): Diagnostic =>
  created.kind === 'exists'
    ? diagnostic('file_exists', { path })
    : diagnostic('file_uncreatable', { path, reason: created.reason });

/** A schema that is there belongs to somebody: to another profile, or to another version. */
const writeSchema = async (io: Io, profile: string): Promise<Initialised['schema']> => {
  const { folder } = partsOf(profile);
  const path = folder === '.' ? SCHEMA_FILE : `${folder}${SCHEMA_FILE}`;
  const { text } = await readSource(io, io.packagePath('schema', 'profile.json'));
  const created = io.createFile(path, text);
  if (created.kind !== 'exists') return { path, state: created.kind };
  const there = io.readFile(path, text.length * 2);
  const same = there.kind === 'bytes' && new TextDecoder().decode(there.bytes) === text;
  return { path, state: same ? 'current' : 'kept' };
};
