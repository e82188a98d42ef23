/** A transcript: a command line, the files and the input it reads, and all that it gives back. */
export type Transcript = {
  /** `scale plan shop.yaml`, with variables of the environment before it. */
  readonly command: string;
  /** Lines of stdout that are kept, where the command ends in `| head -n`. */
  readonly head: number | undefined;
  readonly files: Readonly<Record<string, string>>;
  readonly stdin: string | undefined;
};

/**
 * Reads the input of a transcript:
 *
 *     $ scale plan shop.yaml --metrics -
 *     === file shop.yaml
 *     version: 1
 *     === stdin
 *     mau: 20k
 *
 * followed by `=== stdout`, `=== stderr` and `=== exit`, which a run writes.
 */
export const readTranscript = (text: string): Transcript => {
  const [first = '', ...sections] = text.split(/^=== /m);
  const line = /^\$ (.+?)(?: \| head -(\d+))?$/.exec(first.trimEnd());
  if (line === null) throw new Error(`a transcript begins with "$ scale …": ${first}`);
  const files: Record<string, string> = {};
  let stdin: string | undefined;
  for (const section of sections) {
    const end = section.indexOf('\n');
    const [title, body] = [section.slice(0, end), section.slice(end + 1)];
    if (title.startsWith('file ')) files[title.slice('file '.length)] = body;
    if (title === 'stdin') stdin = body;
  }
  const [, command = '', head] = line;
  return { command, head: head === undefined ? undefined : Number(head), files, stdin };
};

/** The whole of a transcript after a run. Escape characters are shown, so that a diff is text. */
export const writeTranscript = (
  { command, head, files, stdin }: Transcript,
  outcome: { readonly stdout: string; readonly stderr: string; readonly exitCode: number },
): string => {
  const stdout =
    head === undefined ? outcome.stdout : outcome.stdout.split(/^/m).slice(0, head).join('');
  return [
    `$ ${command}${head === undefined ? '' : ` | head -${head}`}\n`,
    ...Object.entries(files).map(([path, body]) => `=== file ${path}\n${body}`),
    ...(stdin === undefined ? [] : [`=== stdin\n${stdin}`]),
    section('stdout', stdout),
    section('stderr', outcome.stderr),
    `=== exit ${outcome.exitCode}\n`,
  ].join('');
};

const section = (title: string, body: string): string => {
  if (body === '') return '';
  const shown = body.replaceAll('\u001b', '␛');
  return `=== ${title}\n${shown}${shown.endsWith('\n') ? '' : '⟨no newline⟩\n'}`;
};

/** The name of a transcript's file: its command line, as far as a file system takes it. */
export const fileNameOf = ({ command, head }: Transcript): string => {
  const words = command.replace(/^scale /, '').replaceAll(/[^\w.=,%-]+/g, '_');
  return `${words}${head === undefined ? '' : `_head_-${head}`}.txt`;
};
