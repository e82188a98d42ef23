import type { Text } from './text.ts';

/** What a run was made of: enough to make it again. */
export type Inputs = {
  readonly profile: { readonly path: string; readonly sha256: string; readonly text: string };
  readonly metrics: { readonly source: string };
  readonly set: Readonly<Record<string, string>>;
  readonly seed: number;
};

export type ProjectInfo = {
  readonly id: string;
  readonly name: Text;
  readonly currency: string;
  readonly locale: string;
};

/** The beginning of every command's JSON. */
export type Envelope<Command extends string> = {
  readonly schemaVersion: 1;
  readonly command: Command;
  readonly project: ProjectInfo;
  readonly at: string;
  readonly inputs: Inputs;
};
