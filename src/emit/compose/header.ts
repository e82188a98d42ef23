import type { Stack } from '../../model/stack.ts';

/** What a file of a stack is, for whoever opens it. */
export const headerOf = (stack: Stack): string => {
  const { project, phase, at, owner, contact, tenant } = stack;
  const whose = tenant === undefined ? '' : `, ${tenant.name}`;
  const ask = [owner, contact].filter((one) => one !== undefined);
  return commentOf([
    `${project.name}${whose}: what ${phase.name} needs, sized for ${at}`,
    'Written by scale: change the profile, its patches or the templates, and emit again.',
    ...(ask.length === 0 ? [] : [`Ask ${ask.join(', ')}`]),
  ]);
};

/** Lines of a comment, each on one line whatever is in it. */
export const commentOf = (lines: readonly string[]): string =>
  lines.map((line) => `# ${line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()}\n`).join('');
