import type { VariableName } from '../model/names.ts';
import type { OpenHttp } from './http.ts';
import type { Threads } from './threads.ts';

/** What a file gave: its bytes, or why there are none. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' | 'directory' }
  | { readonly kind: 'failed'; readonly reason: string };

export type FileWritten =
  | { readonly kind: 'written' }
  | { readonly kind: 'failed'; readonly reason: string };

export type FileCreated = FileWritten | { readonly kind: 'exists' };

export type Stream = { readonly isTty: boolean; readonly columns: number | undefined };

/** The world as a command sees it: the only impure thing that it is given. */
export type Io = {
  /** Only what the help lists can be read. */
  readonly env: Readonly<Partial<Record<VariableName, string | undefined>>>;
  /** Whether a person can be asked there. */
  readonly stdin: Pick<Stream, 'isTty'>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** In ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** What to do first when Ctrl-C ends the process; gives back what takes that away again. */
  readonly onInterrupt: (first: () => void) => () => void;
  readonly openHttp: OpenHttp;
  readonly print: (content: string | Uint8Array) => void;
  readonly printError: (text: string) => void;
  /** At most `limit` bytes and one more, so that a larger file is known without being read. */
  readonly readFile: (path: string, limit: number) => FileRead;
  readonly readStdin: (limit: number) => Promise<FileRead>;
  /**
   * Writes a temporary file beside `path`, or beside what it links to, and renames it: whole or not
   * at all. What is no regular file (a pipe, `/dev/null`) is written to as it is.
   */
  readonly writeFile: (path: string, content: string | Uint8Array) => FileWritten;
  /** Adds to the end of a file, which is made where there is none. */
  readonly appendFile: (path: string, text: string) => FileWritten;
  /** Writes a file that is not there yet, whole or not at all, without making its folder. */
  readonly createFile: (path: string, text: string) => FileCreated;
  /** The path of a regular file through all links; undefined where there is none. */
  readonly realFile: (path: string) => string | undefined;
  /** A folder to emit into, which need not be there. */
  readonly openFolder: (path: string) => Promise<Folder>;
  readonly listDirectory: (path: string) => readonly string[];
  /** Removes the oldest entries of a cache of at least `size` bytes, all but `most`. */
  readonly pruneDirectory: (
    path: string,
    keep: { readonly most: number; readonly size: number },
  ) => void;
  /** Where the package keeps `profiles/` and `schema/`. */
  readonly packagePath: (...parts: string[]) => string;
  /** `path` as people read it: relative where it lies below the working directory. */
  readonly displayPath: (path: string) => string;
  /** `path` from the root, for the names of the folders that it lies in. */
  readonly absolutePath: (path: string) => string;
  readonly sha256: (text: string) => string;
  /** Other threads of this process, started when a simulation is large; none in the sources alone. */
  readonly threads?: () => Promise<Threads | undefined>;
  /** A directory for what may be deleted at any time; undefined where there is none. */
  readonly cacheDirectory: string | undefined;
};

/**
 * A folder as an emission sees it. Paths are those of artifacts; none leads out of it: where a file,
 * or a folder on the way to it, is a link, it is not followed, whatever it points to (`ELOOP`).
 */
export type Folder = {
  readonly readFile: (path: string, limit: number) => FileRead | { readonly kind: 'link' };
  /** Through a temporary file and a rename, in folders that are made where there are none. */
  readonly writeFile: (path: string, text: string) => FileWritten;
  readonly appendFile: (path: string, text: string) => FileWritten;
  /** The file, and then each folder above it that is left empty. */
  readonly removeFile: (path: string) => FileWritten;
  /** What a write of `path` that was interrupted left beside it. */
  readonly sweepFile: (path: string) => void;
  /** Names of the folders in the folder, or in one below it; none where it is not there. */
  readonly listFolders: (path?: string) => readonly string[];
};
