import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.ts';

test('two spaces, 12 significant digits, a newline at the end', () => {
  expect(renderJson({ a: [0.1 + 0.2, -0, 1 / 3], b: { c: 'x', d: null, e: undefined } })).toBe(
    `{
  "a": [
    0.3,
    0,
    0.333333333333
  ],
  "b": {
    "c": "x",
    "d": null
  }
}
`,
  );
  expect(renderJson(1_234_567_890_123.4)).toBe('1234567890120\n');
  expect(renderJson(123_456_789_012)).toBe('123456789012\n');
  expect(renderJson(1.5e300)).toBe('1.5e+300\n');
});

test('not a number is a bug, and says where', () => {
  const plan = { quantities: { 'costs.total': { value: 1 }, mau: { low: [1, Number.NaN] } } };
  expect(() => renderJson(plan)).toThrow(new TypeError('quantities.mau.low[1] is NaN'));
  expect(() => renderJson({ 'costs.total': Number.POSITIVE_INFINITY })).toThrow(
    new TypeError('["costs.total"] is Infinity'),
  );
  expect(() => renderJson(Number.NaN)).toThrow(new TypeError('the value is NaN'));
  expect(() => renderJson(undefined)).toThrow(TypeError);
});

test('strings are JSON, and harmless where they are shown', () => {
  const hostile = 'a\u001b[31m\u009b\u202e\u2028"';
  const text = renderJson({ hostile });
  expect(text).toBe('{\n  "hostile": "a\\u001b[31m\\u009b\\u202e\\u2028\\""\n}\n');
  expect(JSON.parse(text)).toEqual({ hostile });
});
