/** Names that are given to secrets (those that Polaris and kube-linter look for, and slips in them). */
const NAME =
  /passw(?:or)?d|passphrase|secret|(?:^|[_-])token|credential|api[_-]?key|access[_-]?key|private[_-]?key|(?:^|[_-])pass$/i;

/** Names that only sound so: how long one lasts, which one is meant, where it is, under which user. */
const OTHER =
  /(?:^|_)(?:public|max|min|ttl|expir\w*|length|name|count|limit|enabled|issuer|url|uri|endpoint|header|algorithm|type|bucket)(?:_|$)/i;

/** Whether a variable of this name is likely to hold a secret. */
export const isSecretName = (name: string): boolean => NAME.test(name) && !OTHER.test(name);

/** Forms that nothing but secrets have. */
const FORMS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bglpat-[\w-]{20}/,
  /\b[rs]k_live_[A-Za-z0-9]{16,}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /\bAIza[\w-]{35}\b/,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/,
];

/** An address with a password in it, unless that is filled in: `postgres://app:hunter2@db/shop`. */
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s:/@]{1,100}:(?!\$)[^\s:/@$]{1,200}@/i;

/** Whether a text is a secret, or holds one, by its form alone. */
export const holdsSecret = (text: string): boolean =>
  ADDRESS.test(text) || FORMS.some((form) => form.test(text));
