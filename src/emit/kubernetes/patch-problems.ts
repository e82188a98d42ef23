import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { ObjectPatch } from '../../model/profile/patches.ts';
import type { Stack } from '../../model/stack.ts';
import type { Templates } from '../../model/template.ts';
import { patchText } from '../patch-text.ts';
import { type Fill, fillOf, kindsOf } from '../template.ts';
import { unpatchedText } from './kustomize.ts';
import { type Rendering, renderingOf } from './rendering.ts';
import type { Sheet } from './sheet.ts';

/** Patches of a profile that cannot be made: of what is not emitted, or of what is not there. */
export const kubernetesPatchProblems = (
  stack: Stack,
  templates: Templates,
): readonly Diagnostic[] => {
  const { patches } = stack;
  if (patches === undefined || patches.kubernetes.length === 0) return [];
  const fill = fillOf(templates);
  const kindOf = kindsOf(templates);
  const rendering = renderingOf(stack, { kindOf, beside: templates });
  const sheets = [...rendering.own, ...rendering.shared];
  const objects = sheets.map(({ template, name }) => ({ kind: kindOf(template).kind, name }));
  return [
    ...patches.kubernetes
      .filter((patch) => !sheets.some((sheet) => sheet.patches?.includes(patch)))
      .map((patch) => unmatched(patch, objects)),
    ...sheets.flatMap((sheet) => failuresIn(sheet, rendering, fill)),
  ];
};

type ObjectName = { readonly kind: string; readonly name: string };

/** What is near is another name of the kind, where there is that kind, else another kind. */
const unmatched = (
  { kind, name, place }: ObjectPatch,
  objects: readonly ObjectName[],
): Diagnostic => {
  const target = name === undefined ? kind : `${kind} ${name}`;
  const names = objects.filter((object) => object.kind === kind).map((object) => object.name);
  const near =
    names.length > 0 && name !== undefined
      ? nearestNames(name, names).map((other) => `${kind} ${other}`)
      : nearestNames(kind, new Set(objects.map((object) => object.kind)));
  return diagnostic('patch_unmatched', { target, near }, place);
};

const failuresIn = (sheet: Sheet, { project }: Rendering, fill: Fill): readonly Diagnostic[] => {
  const { patches = [], path } = sheet;
  return patches.length === 0
    ? []
    : patchText(unpatchedText(sheet, project, fill), patches, path).problems;
};
