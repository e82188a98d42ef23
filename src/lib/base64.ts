const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as text that any format can carry (RFC 4648): `hi` → `aGk=`. */
export const base64Of = (bytes: Uint8Array): string => {
  const groups: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 63)).join('');
    groups.push(digits.slice(0, bytes.length - i + 1).padEnd(4, '='));
  }
  return groups.join('');
};
