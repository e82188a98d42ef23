/** How a name is to be made. */
export type NameRule = 'label' | 'letter' | 'subdomain' | 'port';

/** The facts of each rule about whether manifests are written as they should be. */
export type HygieneFacts = {
  S01:
    | {
        readonly fault: 'unknown';
        readonly field: string;
        readonly in: string;
        readonly near: readonly string[];
      }
    | { readonly fault: 'missing'; readonly field: string; readonly in: string }
    | {
        readonly fault: 'type';
        readonly field: string;
        readonly expected: string;
        readonly found: string;
      }
    | {
        readonly fault: 'choice';
        readonly field: string;
        readonly choices: readonly string[];
        readonly found: string;
      }
    | {
        readonly fault: 'range';
        readonly field: string;
        readonly min: number;
        readonly max: number;
        readonly found: number;
      }
    | {
        readonly fault: 'repeated';
        readonly field: string;
        readonly key: string;
        readonly line: number;
      }
    | { readonly fault: 'duplicate'; readonly field: string; readonly line: number }
    | { readonly fault: 'kind'; readonly found: string; readonly near: readonly string[] };
  S02: { readonly found: string; readonly kind: string; readonly instead: string };
  S03:
    | { readonly fault: 'missing' }
    | {
        readonly fault: 'name' | 'part';
        readonly name: string;
        readonly rule: NameRule;
        readonly most: number;
        readonly suggestion: string;
      }
    | {
        readonly fault: 'twice';
        readonly kind: string;
        readonly name: string;
        readonly file: string;
        readonly line: number;
      }
    | { readonly fault: 'label' | 'key'; readonly key: string; readonly value: string };
  S04: { readonly field: string; readonly found: string; readonly instead: string | null };
  S05: { readonly found: string; readonly readAs: 'boolean' | 'number' | 'date' };
  S06:
    | { readonly fault: 'missing'; readonly labels: readonly string[] }
    | { readonly fault: 'instance'; readonly found: string; readonly name: string };
  S07: { readonly fault: 'missing' | 'default' };
  S08:
    | { readonly fault: 'mismatch'; readonly selector: string; readonly labels: string }
    | { readonly fault: 'missing' }
    | { readonly fault: 'mutable'; readonly label: string };
  S09: { readonly owner: string };
  S60: { readonly field: string; readonly before: string; readonly after: string };
  S61: { readonly fault: 'no_newline' | 'carriage_return' | 'mark' };
  S62: {
    readonly fault: 'reason' | 'unknown';
    readonly annotation: string;
    readonly near: readonly string[];
  };
};
