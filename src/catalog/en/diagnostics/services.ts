import { assertNever } from '../../../lib/assert-never.ts';
import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { TextForm } from '../../../model/diagnostic/diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { suggest } from './phrases.ts';

type Form = { readonly is: Prose; readonly expected: Prose; readonly fix: Prose };

const FORMS: Readonly<Record<TextForm, Form>> = {
  path: {
    is: prose`a path within a container`,
    expected: prose`a path that begins with ${code('/')}, without ${code('..')} and ${code(':')}`,
    fix: prose`Write the whole path, as in ${code('/var/lib/data')}`,
  },
  cron: {
    is: prose`a time of the cron form`,
    expected: prose`minute, hour, day, month and weekday, each within its range, with a space between them`,
    fix: prose`Write it as in ${code('"15 3 * * *"')}, for every night`,
  },
  host: {
    is: prose`a host name`,
    expected: prose`small letters, digits, ${code('-')} and dots`,
    fix: prose`Write the bare name, without ${code('https://')} and path, as in ${code('api.example.com')}`,
  },
  image: {
    is: prose`an image of a container`,
    expected: prose`a name of small letters, and a tag behind a colon`,
    fix: prose`Write it as a registry names it, as in ${code('shop/api:1.4.2')}`,
  },
  network: {
    is: prose`a network`,
    expected: prose`an address and how many bits of it count, as CIDR writes it`,
    fix: prose`Write it as in ${code('10.0.0.0/16')}`,
  },
  port_name: {
    is: prose`a name for a port or a volume`,
    expected: prose`at most ${plain(15)} small letters, digits and ${code('-')}, a letter among them`,
    fix: prose`Choose a short name, as in ${code('http')} or ${code('data')}`,
  },
};

/** Services: what is deployed. */
export const serviceWords = {
  form_wrong: ({ form, found }) => ({
    title: prose`${quote(found)} is not ${FORMS[form].is}`,
    expected: FORMS[form].expected,
    fix: FORMS[form].fix,
  }),
  image_unpinned: ({ service, image, pinned }) => ({
    title: prose`${quote(image)} of ${quote(service)} may be another image tomorrow`,
    expected: prose`an image with a tag other than ${code('latest')}, or with a digest`,
    fix: prose`Write which one it is, as in ${quote(`image: ${pinned}`)}`,
  }),
  image_unfit: (facts) => {
    switch (facts.need) {
      case 'redis_7':
        return {
          title: prose`The nodes of ${quote(facts.image)} cannot be made one cluster`,
          expected: prose`Redis ${plain(7)} or later, whose nodes know each other by name`,
          fix: prose`Name a later image, as in ${code('image: redis:7.4-alpine')}, or leave out ${code('cluster')}`,
        };
      case 'postgres':
        return {
          title: prose`${quote(facts.image)} is not known to be PostgreSQL`,
          expected: prose`a server of PostgreSQL that copies another`,
          fix: prose`Name an image of PostgreSQL, or let ${code('command')} do what makes it a replica`,
        };
      case 'same_version':
        return {
          title: prose`${quote(facts.image)} cannot read the data of ${quote(facts.of)}`,
          expected: prose`the same major version of PostgreSQL in both: a replica is a copy of its files`,
          fix: prose`Let both have the version of ${quote(facts.of)}`,
        };
      default:
        return assertNever(facts);
    }
  },
  storage_unplaced: ({ service, image }) => ({
    title: prose`${quote(service)} keeps data, and where ${quote(image)} keeps it is not known`,
    expected: prose`${code('volumes')} beside its ${code('storage')}: without one its data is lost with its replica`,
    fix: prose`Name the folder of its data, as in ${code('volumes: {data: /path}')}`,
  }),
  patch_unmatched: ({ target, near }) => ({
    title: prose`No ${quote(target)} is emitted in this phase`,
    fix: suggest(
      near,
      prose`Correct ${code('kind')} and ${code('name')}, or name the ${code('phases')} of the patch`,
    ),
  }),
  patch_failed: ({ pointer, reason, of }) => ({
    title:
      reason === 'differs'
        ? prose`What stands at ${quote(pointer)} of ${quote(of)} is not what ${code('test')} says`
        : prose`There is nothing at ${quote(pointer)} of ${quote(of)}`,
    fix: prose`Look at the file as it is emitted without the patch, and correct its ${code('path')}`,
  }),
  service_secret: ({ file, line, key, secret }) => ({
    title: prose`${quote(file)} holds a secret itself, in ${quote(key)} of line ${code(String(line))}`,
    expected: prose`the name of a secret: profiles are shared, and what is emitted is committed`,
    fix: prose`Write ${quote(`${key}: {secret: ${secret}}`)}, and change the secret if the profile was shared`,
  }),
  placeholder_unfilled: ({ service, name }) => ({
    title: prose`Nothing fills ${quote(`$\{${name}}`)} in ${quote(service)}`,
    expected: name.includes('.')
      ? prose`the id of a quantity that has a value`
      : prose`a value of the tenant, or one for all tenants`,
    fix: name.includes('.')
      ? prose`Correct the id, or supply what it depends on: ${code(`scale explain ${name}`)} says what that is`
      : prose`Add ${quote(`${name}: …`)} to ${code('customers.values')}, or to the ${code('values')} of the tenant`,
  }),
} satisfies Partial<DiagnosticWords>;
