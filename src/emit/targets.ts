import type { TargetName } from '../model/answer/emission.ts';
import type { Diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { Artifact } from '../model/manifest/artifact.ts';
import type { ImmutableChange } from '../model/manifest/immutable-change.ts';
import type { TargetNote } from '../model/manifest/target-note.ts';
import type { Stack } from '../model/stack.ts';
import type { Templates } from '../model/template.ts';

/** How stacks become the files of a target. */
export type Emitter = {
  /** Takes one stack at a time, and holds none; paths begin with the name of the target. */
  readonly emit: (stacks: Iterable<Stack>, templates: Templates) => Iterable<Artifact>;
  /** Patches of the profile that cannot be made. */
  readonly problemsOf: (stack: Stack, templates: Templates) => readonly Diagnostic[];
  /** What the target cannot do of what a stack asks for. */
  readonly notesOf: (stack: Stack) => readonly TargetNote[];
  /** What rolling out alone would not do, of the files that lay in the folder `out` before. */
  readonly changesOf: (files: BeforeAfter, out: string, stacks: readonly Stack[]) => Changes;
  /** Where a tenant is given what notes ask of the first one. */
  readonly placeOf: (stack: Stack) => TenantPlace;
};

type BeforeAfter = { readonly previous: readonly Artifact[]; readonly next: readonly Artifact[] };

type Changes = readonly ImmutableChange[];

export type TenantPlace = { readonly where: 'namespace' | 'folder'; readonly place: string };

/** Every target, loaded when it is asked for. */
export const TARGET_EMITTERS: Readonly<Record<TargetName, () => Promise<Emitter>>> = {
  compose: async () => {
    const [{ composeFolder, composeNotesOf, composePatchProblems, emitCompose }, { dataMoves }] =
      await Promise.all([import('./compose.ts'), import('./compose/data-moves.ts')]);
    return {
      emit: emitCompose,
      notesOf: composeNotesOf,
      problemsOf: composePatchProblems,
      changesOf: ({ previous, next }, out, stacks) =>
        dataMoves(
          previous,
          next,
          stacks.map((stack) => `${out}/${composeFolder(stack)}/compose.yaml`),
        ),
      placeOf: (stack) => ({ where: 'folder', place: composeFolder(stack) }),
    };
  },
  kubernetes: async () => {
    const [
      { emitKubernetes },
      { kubernetesNotesOf },
      { kubernetesPatchProblems },
      { namespaceOf, tenantPlace },
      { immutableChanges },
    ] = await Promise.all([
      import('./kubernetes/emit.ts'),
      import('./kubernetes/notes.ts'),
      import('./kubernetes/patch-problems.ts'),
      import('./kubernetes/rendering.ts'),
      import('./kubernetes/immutable.ts'),
    ]);
    return {
      emit: emitKubernetes,
      notesOf: kubernetesNotesOf,
      problemsOf: kubernetesPatchProblems,
      changesOf: ({ previous, next }, out, stacks) =>
        immutableChanges(
          previous,
          next,
          out,
          stacks.filter(({ tenant }) => tenant !== undefined).map(tenantPlace),
        ),
      placeOf: (stack) => ({ where: 'namespace', place: namespaceOf(stack) }),
    };
  },
};
