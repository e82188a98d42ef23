import { assertNever } from '../../lib/assert-never.ts';
import type { StackHealth } from '../../model/stack.ts';

/**
 * What runs in the container to tell whether it works; undefined where nothing is known. Images have
 * wget (BusyBox), curl, nc or bash, and seldom all: the first that is there is taken.
 */
export const healthTest = ({ check }: StackHealth): readonly string[] | undefined => {
  switch (check.kind) {
    case 'http': {
      const url = shellQuoted(`http://127.0.0.1:${check.port}${check.path}`);
      return ['CMD-SHELL', `wget -q -O /dev/null ${url} || curl -fsS -o /dev/null ${url}`];
    }
    case 'tcp': {
      const open = `: </dev/tcp/127.0.0.1/${check.port}`;
      return ['CMD-SHELL', `nc -z 127.0.0.1 ${check.port} || bash -c '${open}'`];
    }
    case 'command':
      return ['CMD', ...check.command];
    case 'none':
      return undefined;
    default:
      return assertNever(check);
  }
};

const shellQuoted = (text: string): string =>
  /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
