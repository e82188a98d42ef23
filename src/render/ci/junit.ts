import type { Notice, Report } from './report.ts';

/** JUnit XML: a suite for each kind of check, a test case for each check. */
export const junit = (report: Report): string => {
  const { notices, command } = report;
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  const { errors, failures } = countOf(notices);
  const totals = { tests: notices.length, failures, errors, time: 0 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `scale ${command}`, ...totals })}>`,
    ...kinds.flatMap((kind) =>
      suite(
        kind,
        notices.filter((notice) => notice.kind === kind),
        report,
      ),
    ),
    '</testsuites>',
    '',
  ].join('\n');
};

const suite = (kind: string, notices: readonly Notice[], { at, subject }: Report): string[] => {
  const counts = { tests: notices.length, ...countOf(notices), time: 0 };
  const head = { name: kind, ...counts, timestamp: `${at}T00:00:00` };
  return [
    `  <testsuite${attributes(head)}>`,
    ...notices.map((notice) => testCase(notice, subject)),
    '  </testsuite>',
  ];
};

const countOf = (notices: readonly Notice[]) => {
  const count = (fate: Fate): number => notices.filter((one) => fateOf(one) === fate).length;
  return { failures: count('failure'), errors: count('error'), skipped: count('skipped') };
};

type Fate = 'failure' | 'error' | 'skipped' | 'system-out';

/** Without a value, a check fails or is skipped as its policy says; a warning passes with a note. */
const fateOf = ({ outcome, level }: Notice): Fate => {
  if (level === 'error') return outcome === 'error' ? 'error' : 'failure';
  return outcome === 'no_data' || outcome === 'skipped' ? 'skipped' : 'system-out';
};

const testCase = (notice: Notice, subject: string): string => {
  const { id, kind, file, line, outcome, message } = notice;
  const fate = fateOf(notice);
  const head = attributes({
    classname: subject === '' ? kind : `${subject}.${kind}`,
    name: id,
    file,
    line,
    time: 0,
  });
  const said: Record<Fate, string> = {
    failure: `<failure${attributes({ message, type: outcome })}/>`,
    error: `<error${attributes({ message, type: outcome })}/>`,
    skipped: `<skipped>${escapeXml(message)}</skipped>`,
    'system-out': `<system-out>${escapeXml(message)}</system-out>`,
  };
  return `    <testcase${head}>${said[fate]}</testcase>`;
};

const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** What XML 1.0 cannot hold, not even as a reference. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser makes spaces of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const escapeXml = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? '');
