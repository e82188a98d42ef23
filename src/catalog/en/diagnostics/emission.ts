import { code, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { reasonOf } from './files.ts';
import { allOf, anyOf, suggest } from './phrases.ts';

/** Of a folder that is emitted into, where no link is followed. */
const LINK = prose`it is a link, or lies behind one, and links are not followed`;

/** What stands in the way of an emission. */
export const emissionWords = {
  emission_unwritable: ({ path, reason }) => ({
    title: prose`${quote(path)} cannot be written: ${reason === 'ELOOP' ? LINK : reasonOf(reason)}`,
    fix: prose`Put that right, or emit into another folder with ${code('--out DIR')}; the next run completes what this one could not`,
  }),
  lock_wrong: ({ path }) => ({
    title: prose`${quote(path)} is not what scale wrote`,
    expected: prose`the list of the files that scale wrote, as it left it`,
    fix: prose`Restore it from version control, or delete it: files that are as emitted are taken over, all others are left alone unless you add ${code('--force')}`,
  }),
  options_exclusive: ({ options }) => ({
    title: prose`Of the options ${allOf(options)} only one can be meant`,
    fix: prose`Leave out all but one of them`,
  }),
  templates_none: ({ path, known }) => ({
    title: prose`The folder ${quote(path)} holds none of the templates`,
    expected: anyOf(known),
    fix: prose`Write them there with ${code(`scale emit templates --out ${path}`)}, and edit those that you want otherwise`,
  }),
  template_unknown: ({ path, near, known }) => ({
    title: prose`${quote(path)} is the name of no template`,
    expected: anyOf(known),
    fix: suggest(near, prose`Rename the file, or move it away`),
  }),
  phase_empty: ({ phase, running }) => ({
    title: prose`Nothing runs in the phase ${quote(phase)}: no service of the profile has replicas in it`,
    expected: running.length === 0 ? undefined : prose`a phase with services: ${anyOf(running)}`,
    fix:
      running.length === 0
        ? prose`Describe what runs under ${code('services')}, as ${code('scale help services')} shows`
        : prose`Add ${quote(`--phase ${running[0] ?? ''}`)}, or give services of the profile the phase`,
  }),
  tenant_unknown: ({ id, near, tenants }) => ({
    title: prose`There is no tenant ${quote(id)} with a stack of its own`,
    expected: tenants.length === 0 ? undefined : anyOf(tenants),
    fix: suggest(
      near,
      tenants.length === 0
        ? prose`Name tenants under ${code('customers')} and give each a stack of its own, as ${code('scale help customers')} shows`
        : prose`Name one of them, or add ${code('--all-tenants')}`,
    ),
  }),
} satisfies Partial<DiagnosticWords>;
