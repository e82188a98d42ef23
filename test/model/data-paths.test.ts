import { describe, expect, it } from 'vitest';
import { dataPathOf } from '../../src/model/manifest/data-paths.ts';

describe('where images keep their data', () => {
  it.each([
    ['postgres:16.10', '/var/lib/postgresql/data'],
    ['docker.io/library/postgres:16-alpine', '/var/lib/postgresql/data'],
    // “Mount at /var/lib/postgresql” from 18 on: the documentation of the image.
    ['postgres:18.1', '/var/lib/postgresql'],
    ['pgvector/pgvector:pg17', '/var/lib/postgresql/data'],
    ['redis:7.4-alpine', '/data'],
    ['registry.example.com:5000/redis:7', '/data'],
    ['mongo:7@sha256:0123', '/data/db'],
    ['mysql:8.4', '/var/lib/mysql'],
    ['neo4j:5.26', '/data'],
  ])('%s: %s', (image, path) => {
    expect(dataPathOf(image)).toBe(path);
  });

  it.each(['shop/postgres:16', 'shop/store:1', 'bitnami/redis:7', ''])(
    '%s is not known',
    (image) => {
      expect(dataPathOf(image)).toBeUndefined();
    },
  );
});
