import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '../../../src/render/ci/clip.ts';
import { comment, stepSummary } from '../../../src/render/ci/comment.ts';
import { RESULT, reportOf } from './sample.ts';

const REPORT = reportOf([RESULT]);
const size = (text: string): number => Buffer.byteLength(text);

describe('Markdown for CI systems', () => {
  it('begins with a marker that is the same in every run of a project', () => {
    expect(comment('# Shop\n', REPORT)).toBe('<!-- scale check shop -->\n# Shop\n');
  });

  it('has a marker that nothing can end', () => {
    const evil = { ...REPORT, subject: '--><b>' };
    expect(comment('', evil)).toBe('<!-- scale check b -->\n');
  });

  it('is cut at a line where GitHub would refuse it, and says so', () => {
    const long = 'é'.repeat(99).concat('\n').repeat(10_000);
    const text = comment(long, REPORT);
    expect(size(text)).toBeLessThanOrEqual(65_536);
    expect(size(text)).toBeGreaterThan(65_000);
    expect(text.endsWith('é\n\nThe rest is left out: it is too long for this place.\n')).toBe(true);
    expect(size(stepSummary(long, REPORT, 1000))).toBeLessThanOrEqual(1024 * 1024 - 1000);
    expect(stepSummary(long, REPORT, 1024 * 1024)).toBe('');
  });

  it('is never longer than allowed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), (text, most) => {
        const clipped = clip(text, most, 'more');
        expect(size(clipped)).toBeLessThanOrEqual(most);
        if (size(text) <= most) expect(clipped).toBe(text);
      }),
    );
  });
});
