// The door to the typesetter, an optional package that loads when a PDF is asked for.
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Paper } from '../../render/pdf.ts';
import type { Io } from '../io.ts';
import { InvalidInput } from '../run-context.ts';

/** A folder that is nowhere: the typesetter is given every file by name and reads no other. */
const FOLDER = '/report';
/** PDF/A-2a: for archives, with its structure for those who cannot see it. */
const STANDARD = 'a-2a';

/** A report on paper: the same bytes for the same report, template and fonts, whatever the day. */
export const typesetPdf = async (
  io: Io,
  { report, pictures }: Paper,
  template: string,
): Promise<Uint8Array> => {
  const { NodeCompiler } = await loadTypesetter();
  const fontBlobs = readFonts(io);
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs }] });
  compiler.mapShadow(`${FOLDER}/report.json`, Buffer.from(JSON.stringify(report)));
  for (const [name, { kind, content }] of pictures) {
    compiler.mapShadow(`${FOLDER}/${name}`, Buffer.from(content, kind === 'text' ? 'utf8' : kind));
  }
  compiler.addSource(`${FOLDER}/report.typ`, template);
  const compiled = compiler.compile({ mainFilePath: `${FOLDER}/report.typ` });
  const problem = compiled.takeError();
  if (compiled.result === null || problem !== null) {
    throw new Error(`typst: ${JSON.stringify(problem?.shortDiagnostics ?? 'no result')}`);
  }
  const { year, month, day } = report.date;
  return compiler.pdf(compiled.result, {
    pdfStandard: STANDARD,
    creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
  });
};

const loadTypesetter = async () => {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    throw new InvalidInput([
      diagnostic('typesetter_missing', { package: '@myriaddreamin/typst-ts-node-compiler' }),
    ]);
  }
};

const LARGEST_FONT = 4 * 1024 * 1024;

/** The fonts that come with scale: the same letters on every machine. */
const readFonts = (io: Io): Buffer[] => {
  const folder = io.packagePath('templates', 'report', 'fonts');
  return io
    .listDirectory(folder)
    .filter((name) => name.endsWith('.ttf'))
    .toSorted()
    .map((name) => {
      const read = io.readFile(`${folder}/${name}`, LARGEST_FONT);
      if (read.kind !== 'bytes') throw new Error(`${name} is ${read.kind}`);
      return Buffer.from(read.bytes);
    });
};
