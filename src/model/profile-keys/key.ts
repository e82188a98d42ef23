/** What may stand behind a key of a profile. */
export type KeyForm =
  | 'version'
  | 'id'
  | 'text'
  | 'texts'
  | 'window'
  | 'moment'
  | 'words'
  | 'currency'
  | 'locale'
  | 'phase'
  | 'quantity'
  | 'formula'
  | 'condition'
  | 'number'
  | 'limit'
  | 'yes_no'
  | 'duration'
  | 'on_stale'
  | 'history'
  | 'level'
  | 'severity'
  | 'check_severity'
  | 'no_data'
  | 'rows'
  | 'list'
  | 'map';

/** A key as the help shows it. `CUR` in a unit is the profile's currency, `…` the row's own unit. */
export type ProfileKey = {
  readonly form: KeyForm;
  readonly unit?: string;
  readonly required?: true;
};

export const key = (form: KeyForm): ProfileKey => ({ form });
export const number = (unit: string): ProfileKey => ({ form: 'number', unit });
export const needed = (fact: ProfileKey): ProfileKey => ({ ...fact, required: true });

/** The keys of sections; `tiers.id` is a key of each row of `tiers`. */
export type SectionKeys = Readonly<Record<string, Readonly<Record<string, ProfileKey>>>>;
