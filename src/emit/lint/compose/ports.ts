import { databaseOn } from '../../../model/manifest/database-ports.ts';
import type { ComposeManifest } from '../../../model/manifest/manifest.ts';
import type { Found } from '../rule.ts';
import { publishedOf, servicesIn } from './service.ts';

/** A page is asked for at these, and nothing else can answer there. */
export const WEB_PORTS: readonly number[] = [80, 443];

/** Ports of the host that two services ask for; one on all addresses takes it from each. */
export const sharedPorts = (file: ComposeManifest): readonly Found<'C14'>[] => {
  const taken: { readonly host: string; readonly address: string; readonly by: string }[] = [];
  return servicesIn(file).flatMap((service) =>
    publishedOf(service).flatMap(({ host, address, protocol, at }): readonly Found<'C14'>[] => {
      const own = address === '0.0.0.0' ? '' : address;
      const key = `${host}/${protocol}`;
      const other = taken.find(
        (one) => one.host === key && (one.address === own || one.address === '' || own === ''),
      );
      taken.push({ host: key, address: own, by: service.name });
      if (other === undefined) return [];
      return [{ at, facts: { service: service.name, port: host, other: other.by } }];
    }),
  );
};

/**
 * Ports that are published on every address of the host, past its firewall: an error of a database,
 * a warning of all but web servers. One that names an address, or asks for one, is meant as it is.
 */
export const openPorts = (file: ComposeManifest): readonly Found<'C23'>[] =>
  servicesIn(file).flatMap((service) =>
    publishedOf(service).flatMap(({ host, target, address, at }): readonly Found<'C23'>[] => {
      const speaks = databaseOn(Number(target)) ?? null;
      if (!EVERYWHERE.test(address) || (speaks === null && WEB_PORTS.includes(Number(host))))
        return [];
      const facts = { service: service.name, port: host, target, speaks };
      return [{ at, facts, ...(speaks === null ? { severity: 'warning' } : {}) }];
    }),
  );

/** No address, or one that stands for all: `0.0.0.0`, `[::]`, `${ADDRESS:-0.0.0.0}`. */
const EVERYWHERE = /^(?:|0\.0\.0\.0|\[?::\]?|\$\{\w+:?-(?:0\.0\.0\.0|\[?::\]?)?\})$/;
