import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type { PrometheusSource, Sources } from '../../model/profile/sources.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { placeOf } from '../document/yaml-file.ts';
import { durationOf } from '../number/duration.ts';
import { readHttpConfig } from '../servers/http-config.ts';
import { sourceUrl } from '../servers/source-url.ts';

/** Reads where metrics come from. */
export const readSources = (reading: Reading, node: YamlNode, place: Place): Sources => {
  const prometheus = child(node, 'prometheus');
  return prometheus === undefined
    ? {}
    : given({ prometheus: readPrometheus(reading, prometheus, place) });
};

const readPrometheus = (
  reading: Reading,
  node: YamlNode,
  place: Place,
): PrometheusSource | undefined => {
  const urlNode = child(node, 'url');
  const url = stringOf(urlNode);
  const http = child(node, 'http_config');
  if (url === undefined || urlNode === undefined) return undefined;
  if (sourceUrl(url) === undefined) {
    report(reading, 'source_url_wrong', { found: url }, placeOf(reading.file, urlNode.span));
  }
  return {
    url,
    place,
    ...given({
      timeout: durationOf(reading, child(node, 'timeout')),
      deadline: durationOf(reading, child(node, 'deadline')),
      http: http === undefined ? undefined : readHttpConfig(reading, http),
    }),
  };
};
