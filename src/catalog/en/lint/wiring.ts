import { code, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed, meant } from './phrases.ts';

/** Whether what refers to something finds it. */
export const wiring: LintRules<'S55' | 'S56' | 'S57' | 'S58' | 'S59'> = {
  S55: {
    asks: prose`A Service finds pods and the ports that it sends to, and is reached through an Ingress`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'no_pods':
          return prose`No pod has ${code(facts.selector)}: the Service answers nobody`;
        case 'no_selector':
          return prose`The Service selects nothing`;
        case 'port_name':
          return facts.found === ''
            ? prose`One of several ports has no name`
            : prose`${code(facts.found)} cannot be the name of a port`;
        case 'target':
          return prose`No container of its pods has the port ${code(facts.found)}`;
        case 'type':
          return prose`The Service is a ${code(facts.found)}, open on every node`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'no_pods':
        case 'no_selector':
          return prose`Select by the labels of the pods`;
        case 'port_name':
          return prose`Give it one of at most 15 small letters, digits and dashes`;
        case 'target':
          return facts.ports.length === 0
            ? prose`Declare the port in the container`
            : prose`Use ${listed([...new Set(facts.ports)], 'or')}, or declare the port`;
        case 'type':
          return prose`Write ${code('type: ClusterIP')}, and lead to it with an Ingress or a Gateway`;
      }
    },
  },
  S56: {
    asks: prose`An Ingress leads to services and ports that there are, and is encrypted`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'service':
          return prose`There is no Service ${code(facts.service)}`;
        case 'port':
          return prose`The Service ${code(facts.service)} has no port ${code(facts.found || '-')}`;
        case 'no_tls':
          return facts.hosts.filter(Boolean).length === 0
            ? prose`The Ingress is not encrypted`
            : prose`${listed(facts.hosts.filter(Boolean))} ${facts.hosts.length === 1 ? 'is' : 'are'} not encrypted`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'service':
          return meant(
            facts.near,
            prose`Add it, or correct the name; one that is elsewhere: ${code(`scale.lint/external: Service/${facts.service}`)}`,
          );
        case 'port':
          return facts.ports.length === 0
            ? prose`Add the port to the Service`
            : prose`Use ${listed(facts.ports, 'or')}`;
        case 'no_tls':
          return prose`Add the host under ${code('tls')}, with the secret of its certificate`;
      }
    },
  },
  S57: {
    asks: prose`A StatefulSet has a headless Service of its own pods`,
    wrong: ({ service, fault }) =>
      ({
        missing: prose`It names no ${code('serviceName')}: its pods have no names of their own`,
        unknown: prose`There is no Service ${code(service)}`,
        not_headless: prose`The Service ${code(service)} is not headless`,
        other_pods: prose`The Service ${code(service)} does not select its pods`,
      })[fault],
    fix: ({ fault }) =>
      fault === 'other_pods'
        ? prose`Give the Service the labels of the pods`
        : prose`Add a Service with ${code('clusterIP: None')}, and name it in ${code('serviceName')}`,
  },
  S58: {
    asks: prose`A job that comes late, twice, or fails, does so as was decided`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'deadline':
          return prose`A run that was missed a hundred times is never made up for`;
        case 'concurrency':
          return prose`It does not say what happens when the last run is not over`;
        case 'restart':
          return facts.found === ''
            ? prose`Its pods have no ${code('restartPolicy')}`
            : prose`Its pods have ${code(`restartPolicy: ${facts.found}`)}`;
        case 'ttl':
          return prose`The Job stays for ever when it is over`;
        case 'ttl_within':
          return prose`Its jobs are removed by ${code('ttlSecondsAfterFinished')}, behind the back of the CronJob`;
        case 'schedule':
          return prose`${code(facts.found || '-')} is no schedule`;
      }
    },
    fix: (facts) =>
      ({
        deadline: prose`Add ${code('startingDeadlineSeconds')}, how late it may still begin`,
        concurrency: prose`Add ${code('concurrencyPolicy: Forbid')}, or ${code('Replace')}`,
        restart: prose`Write ${code('restartPolicy: Never')} or ${code('OnFailure')}`,
        ttl: prose`Add ${code('ttlSecondsAfterFinished: 86400')}`,
        ttl_within: prose`Remove it: ${code('successfulJobsHistoryLimit')} and ${code('failedJobsHistoryLimit')} do that`,
        schedule: prose`Write minute, hour, day, month and day of the week: ${code('0 3 * * *')}`,
      })[facts.fault],
  },
  S59: {
    asks: prose`What pods mount and read is there`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'volume':
          return prose`There is no volume ${code(facts.volume)} in the pod`;
        case 'object':
          return prose`There is no ${facts.kind} ${code(facts.name)} here`;
        case 'key':
          return prose`The ${facts.kind} ${code(facts.name)} has no key ${code(facts.key)}`;
        case 'monitor':
          return prose`Nothing has ${code(facts.selector)}: nothing is monitored`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'volume':
          return facts.volumes.length === 0
            ? prose`Add it under ${code('volumes')}`
            : prose`Use ${listed(facts.volumes, 'or')}, or add it under ${code('volumes')}`;
        case 'object':
          return meant(
            facts.near,
            prose`Add it; where it is elsewhere, say so: ${code(`scale.lint/external: ${facts.kind}/${facts.name}`)}`,
          );
        case 'key':
          return facts.keys.length === 0
            ? prose`Add the key`
            : prose`Use ${listed(facts.keys.slice(0, 5), 'or')}, or add the key`;
        case 'monitor':
          return prose`Select by the labels of the Service`;
      }
    },
  },
};
