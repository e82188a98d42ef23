import { code, plain, prose } from '../../../lib/inline.ts';
import type { ComposeFacts } from '../../../model/lint-facts/compose.ts';
import type { LintRules } from '../../words/lint.ts';
import { misread } from './hygiene.ts';
import { listed, meant } from './phrases.ts';
import { structure } from './structure.ts';

const service = (name: string) => prose`Service ${code(name)}`;

/** What a file of Compose owes. */
export const compose: LintRules<keyof ComposeFacts> = {
  C01: {
    asks: prose`Every image has a tag that is not ${code('latest')}, or a digest`,
    wrong: ({ service: of, fault, image }) =>
      fault === 'missing'
        ? prose`${service(of)} has neither an image nor a build`
        : fault === 'untagged'
          ? prose`The image ${code(image)} has no tag`
          : prose`The image ${code(image)} is whatever was pushed last`,
    fix: () => prose`Name the version that was tested, as in ${code('postgres:18.1')}`,
  },
  C02: {
    asks: prose`Every service has limits`,
    wrong: ({ service: of, missing }) => prose`${service(of)} has no limit of ${listed(missing)}`,
    fix: () => prose`Add ${code("deploy: {resources: {limits: {cpus: '0.5', memory: 512M}}}")}`,
  },
  C03: {
    asks: prose`Every service that stays is asked how it is`,
    wrong: ({ service: of, fault }) =>
      fault === 'missing'
        ? prose`${service(of)} has no health check`
        : prose`The health check of ${code(of)} is switched off`,
    fix: () =>
      prose`Add ${code('healthcheck')} with ${code('test')}, ${code('interval')} and ${code('retries')}`,
  },
  C04: {
    asks: prose`The file names no version of the format`,
    wrong: () => prose`${code('version')} is obsolete, and Compose warns of it`,
    fix: () => prose`Remove the line`,
  },
  C05: {
    asks: prose`No secret stands in the file`,
    wrong: ({ variable, fault }) =>
      fault === 'name'
        ? prose`${code(variable)} sounds like a secret, and its value stands here`
        : prose`${code(variable)} holds what looks like a secret`,
    fix: ({ variable }) =>
      prose`Take it from a file under ${code('secrets')}, or from outside: ${code(`${variable}: $\{${variable}}`)}. And replace it: what was committed is known`,
  },
  C06: {
    asks: prose`No service is privileged`,
    wrong: ({ service: of }) => prose`${service(of)} is root of the host`,
    fix: () => prose`Remove ${code('privileged')}, and add the one capability that it needs`,
  },
  C07: {
    asks: prose`No service reaches the engine that runs it`,
    wrong: ({ service: of }) =>
      prose`${service(of)} has the socket of the engine: it is root of the host`,
    fix: () =>
      prose`Remove the mount, or put a proxy before the socket that lets through what is needed`,
  },
  C08: {
    asks: prose`No service shares the namespaces of the host`,
    wrong: ({ service: of, key }) => prose`${service(of)} has ${code(`${key}: host`)}`,
    fix: ({ key }) =>
      key === 'network_mode'
        ? prose`Use ${code('networks')} and ${code('ports')}`
        : prose`Remove it`,
  },
  C09: {
    asks: prose`Of the ports below ${plain(1024)} only those of the web are published`,
    wrong: ({ service: of, port }) => prose`${service(of)} is published at ${code(String(port))}`,
    fix: () => prose`Publish it at a port above ${plain(1024)}, or not at all`,
  },
  C10: {
    asks: prose`No service can change its own files`,
    wrong: ({ service: of }) => prose`${service(of)} can write to its root file system`,
    fix: () => prose`Add ${code('read_only: true')}, and ${code('tmpfs')} where it must write`,
  },
  C11: {
    asks: prose`Services drop all capabilities, and add at most ${code('NET_BIND_SERVICE')}`,
    wrong: ({ service: of, added }) =>
      added.length === 0
        ? prose`${service(of)} keeps capabilities`
        : prose`${service(of)} has ${listed(added)}`,
    fix: () => prose`Add ${code('cap_drop: [ALL]')}`,
  },
  C12: {
    asks: prose`No service can gain rights`,
    wrong: ({ service: of }) => prose`${service(of)} can gain rights that it was not given`,
    fix: () => prose`Add ${code('security_opt: ["no-new-privileges:true"]')}`,
  },
  C13: {
    asks: prose`A service waits until what it needs is well`,
    wrong: ({ service: of, on, fault }) =>
      fault === 'unknown'
        ? prose`${service(of)} waits for ${code(on)}, which is not there`
        : fault === 'started'
          ? prose`${service(of)} waits until ${code(on)} is started, though it can be asked whether it is well`
          : prose`${service(of)} does not say for what of ${code(on)} it waits`,
    fix: ({ on, fault, near }) =>
      fault === 'unknown'
        ? meant(near, prose`Add the service, or remove the line`)
        : prose`Write ${code(`depends_on: {${on}: {condition: service_healthy}}`)}`,
  },
  C14: {
    asks: prose`Every port of the host is published once`,
    wrong: ({ port, other }) =>
      prose`The port ${code(port)} is published by ${code(other)} already`,
    fix: () => prose`Publish one of the two elsewhere`,
  },
  C15: {
    asks: prose`What services name is declared`,
    wrong: ({ service: of, kind, name }) =>
      prose`${service(of)} uses the ${kind} ${code(name)}, which is not declared`,
    fix: ({ kind, near }) => meant(near, prose`Declare it under ${code(`${kind}s`)}`),
  },
  C16: {
    asks: prose`Every service says whether it is restarted`,
    wrong: ({ service: of }) => prose`${service(of)} stays down when it fails or the host restarts`,
    fix: () =>
      prose`Add ${code('restart: unless-stopped')}; one that runs to its end: ${code('restart: on-failure')}`,
  },
  C17: {
    asks: prose`No service runs as root`,
    wrong: ({ service: of, found }) =>
      found === ''
        ? prose`${service(of)} runs as whatever user its image names, often root`
        : prose`${service(of)} runs as root`,
    fix: () => prose`Add ${code("user: '10001:10001'")}`,
  },
  C18: {
    asks: prose`The file is as the specification describes it: known keys with values of the right type`,
    ...structure,
  },
  C19: {
    asks: prose`Every key stands once`,
    wrong: ({ field, line }) =>
      prose`The key ${code(field)} stands here twice, on line ${code(String(line))} too`,
    fix: () => prose`Remove one of the two`,
  },
  C20: misread,
  C21: {
    asks: prose`What runs more than once has no name of its own`,
    wrong: ({ name, replicas }) =>
      prose`${plain(replicas)} containers cannot all be called ${code(name)}`,
    fix: () => prose`Remove ${code('container_name')}`,
  },
  C22: {
    asks: prose`Names of services are letters, digits, dots, dashes and underscores, ${plain(63)} at most`,
    wrong: ({ name }) => prose`${code(name)} cannot be the name of a service`,
    fix: () => prose`Rename it`,
  },
  C23: {
    asks: prose`Only web servers are published on every address of the host, and databases least of all`,
    wrong: ({ service: of, port, speaks }) =>
      speaks === null
        ? prose`${service(of)} is published at ${code(port)} on every address of the host, past a firewall like ${code('ufw')}`
        : prose`The database ${code(of)}, which speaks ${speaks}, is published at ${code(port)} on every address of the host, past a firewall like ${code('ufw')}`,
    fix: ({ port, target, speaks }) =>
      speaks === null
        ? prose`Name the address: ${code(`127.0.0.1:${port}:${target}`)} for a proxy on the host, or a private one`
        : prose`Remove it: services reach each other without; for yourself write ${code(`127.0.0.1:${port}:${target}`)}`,
  },
  C24: {
    asks: prose`An exemption names a rule for Compose that there is, and says why`,
    wrong: ({ fault, rule }) =>
      fault === 'reason'
        ? prose`${code(`x-scale-lint.${rule}`)} gives no reason, and so excuses nothing`
        : prose`${code(`x-scale-lint.${rule}`)} names no rule for Compose`,
    fix: ({ fault, rule, near }) =>
      fault === 'reason'
        ? prose`Write why: ${code(`${rule}: "it writes its cache beside its program"`)}`
        : meant(near, prose`Write the name of a rule, such as ${code('compose-read-only')}`),
  },
};
