/** The facts of each problem of a file that is read or written, and of what a report takes besides. */
export type FileFacts = {
  file_missing: {
    readonly path: string;
    readonly near: readonly string[];
    /** The file that names it: paths start from the folder of that one. */
    readonly namedIn?: string;
  };
  profile_missing: {
    readonly name: string;
    readonly near: readonly string[];
    readonly bundled: readonly string[];
  };
  /** No profile was named and there is no `scale.yaml`. */
  profile_unnamed: { readonly path: string; readonly bundled: readonly string[] };
  file_is_directory: { readonly path: string };
  directory_without_profiles: { readonly path: string };
  file_unreadable: { readonly path: string; readonly reason: string };
  file_too_large: { readonly path: string; readonly limit: number };
  file_not_text: { readonly path: string; readonly encoding: 'binary' | 'utf_16' | 'not_utf_8' };
  file_empty: { readonly path: string };
  /** What is only ever created is there already. */
  file_exists: { readonly path: string };
  file_uncreatable: { readonly path: string; readonly reason: string };
  /** A profile is to be created under a name that no editor takes for YAML. */
  file_not_yaml: { readonly path: string; readonly instead: string };
  /** The file to be written is one that the run reads; `named` is how the command names another. */
  output_is_input: { readonly path: string; readonly named: string };
  /** The file to be written holds what scale did not write, or what somebody changed since. */
  output_foreign: { readonly path: string; readonly named: string };
  /** The picture of a brand: no picture that is known, or one that does more than be looked at. */
  logo_wrong: { readonly path: string; readonly fault: 'format' | 'script' };
  /** `instead` is the colour of three digits in six. */
  colour_wrong: { readonly found: string; readonly instead?: string };
  /** Text on it, or in it, could not be read; the contrast is that with white. */
  colour_faint: { readonly found: string; readonly contrast: number; readonly least: number };
  /** An optional package that is not installed. */
  typesetter_missing: { readonly package: string };
  /** Nobody says what one of a currency costs in another. */
  rate_missing: { readonly one: string; readonly of: string };
  file_unwritable: { readonly path: string; readonly reason: string; readonly named: string };
};
