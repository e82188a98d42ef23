import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitlabCodequality } from '../../../src/render/ci/gitlab-codequality.ts';
import { junit } from '../../../src/render/ci/junit.ts';
import { openmetrics } from '../../../src/render/ci/openmetrics.ts';
import type { Report } from '../../../src/render/ci/report.ts';
import { sarif } from '../../../src/render/ci/sarif.ts';
import { hostileReport, RESULT, reportOf } from './sample.ts';

const OUTCOMES = ['breach', 'error', 'warn', 'no_data', 'pass', 'skipped'] as const;
/** One check of each outcome, a gate without any, and whatever a profile may hold. */
const reports = (hostile: number): readonly Report[] => [
  reportOf(OUTCOMES.map((outcome) => ({ ...RESULT, id: `slos.${outcome}`, outcome }))),
  reportOf([], 'error'),
  ...fc.sample(hostileReport, { numRuns: hostile, seed: 7 }),
];

describe('SARIF, by the JSON Schema of its version 2.1.0', () => {
  // The schema as Microsoft's SARIF tools carry it. Formats (`uri-reference`) are checked beside it.
  const ajv = new AjvDraft04({ strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(schema);

  it('is valid', () => {
    for (const report of reports(100)) {
      const log = JSON.parse(sarif(report));
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      for (const { locations } of log.runs[0].results) {
        const { uri } = locations[0].physicalLocation.artifactLocation;
        expect(() => new URL(uri, 'https://example.com/')).not.toThrow();
      }
    }
  });

  it('is told from what is not: a result without its message', () => {
    const log = JSON.parse(sarif(reportOf([RESULT])));
    delete log.runs[0].results[0].message;
    expect(validate(log)).toBe(false);
  });
});

describe('JUnit XML, by the XML Schema that Jenkins’ tools use', () => {
  // libxml2 parses and validates. `file` and `line` of a test case, which GitLab shows, are beyond it.
  const ours = (text: string): string => text.replace(/ file="[^"]*" line="\d+"/g, '');
  const xsd = XmlDocument.fromString(
    readFileSync('test/fixtures/schemas/jenkins-junit.xsd', 'utf8'),
  );
  const validator = XsdValidator.fromDoc(xsd);
  const validate = (text: string): void => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };
  afterAll(() => {
    validator.dispose();
    xsd.dispose();
  });

  it('is valid', () => {
    for (const report of reports(100)) {
      const text = junit(report);
      expect(() => validate(ours(text)), text).not.toThrow();
    }
  });

  it('is told from what is not: a suite without its number of tests, and an open tag', () => {
    const text = ours(junit(reportOf([RESULT])));
    expect(() => validate(text.replaceAll(/ tests="\d+"/g, ''))).toThrow(/tests/);
    expect(() => validate(text.replace('</testsuite>', ''))).toThrow();
  });
});

describe('the code quality report of GitLab, by what its documentation lists', () => {
  // docs.gitlab.com/ci/testing/code_quality: these keys, these severities, a path from the root of the
  // repository. Its parser refuses the whole report where one of them is missing.
  const validate = new Ajv().compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', not: { pattern: '^\\./' } },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });

  it('is valid, and knows each finding by a fingerprint of its own', () => {
    for (const report of reports(100)) {
      const issues = JSON.parse(gitlabCodequality(report));
      expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
      const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
    }
    expect(validate([{ description: 'x' }])).toBe(false);
  });
});

const installed = spawnSync('promtool', ['--version']).error === undefined;

describe.skipIf(!installed)('OpenMetrics, by the parser of Prometheus', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scale-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What promtool says when it imports the samples, each at a time, as an import needs one. */
  const read = (text: string): { readonly status: number | null; readonly said: string } => {
    const file = join(folder, 'metrics.txt');
    writeFileSync(file, text.replaceAll(/^(scale_.*)$/gm, '$1 1700000000'));
    const argv = [
      'tsdb',
      'create-blocks-from',
      '--quiet',
      'openmetrics',
      file,
      join(folder, 'data'),
    ];
    const { status, stderr } = spawnSync('promtool', argv);
    return { status, said: String(stderr) };
  };

  it('is read', () => {
    for (const report of reports(6)) expect(read(openmetrics(report))).toMatchObject({ status: 0 });
    const text = openmetrics(reportOf([RESULT]));
    expect(read(text.replace('# EOF\n', '')).said).toContain('EOF');
    expect(read(text.replace('kind="slo"', 'kind="slo')).status).not.toBe(0);
  });
});
