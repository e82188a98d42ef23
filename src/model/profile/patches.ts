import type { YamlPatch } from '../../lib/yaml/patch.ts';
import type { Place } from '../place.ts';

/** What a person wants otherwise in what is emitted, and can say in no other way. */
export type Patches = {
  readonly kubernetes: readonly ObjectPatch[];
  readonly compose: readonly Patch[];
};

export type Patch = {
  readonly change: YamlPatch;
  /** Ids of the phases that it is made in; all of them where there is none. */
  readonly phases?: readonly string[];
  readonly place: Place;
};

/** Of all objects of a kind, or of the one with a name. */
export type ObjectPatch = Patch & { readonly kind: string; readonly name?: string };
