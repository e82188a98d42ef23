import type { CommandName, Operand, OptionId } from '../../model/names.ts';

/** What the command line takes, as facts. */
export type HelpFacts = {
  readonly commands: Readonly<
    Record<
      CommandName,
      { readonly operands: readonly Operand[]; readonly options: readonly OptionId[] }
    >
  >;
  readonly options: Readonly<
    Record<OptionId, { readonly flags: string; readonly choices?: readonly string[] }>
  >;
  /** Names of the profiles that come with scale. */
  readonly bundled: readonly string[];
};
