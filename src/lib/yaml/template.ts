import { type Document, type Node, parseDocument, visit } from 'yaml';
import { FOR_GO, quoteUnsafe } from './write.ts';

/** A YAML text with examples, which can be filled any number of times. */
export type YamlTemplate = { readonly document: Document<Node, boolean> };

/**
 * Opens a template that is known to be YAML. Comments that begin with `#:` tell whoever edits the
 * template what becomes of a key; they are not part of what is made of it. All other comments are.
 */
export const openTemplate = (text: string): YamlTemplate => {
  const document: Document<Node, boolean> = parseDocument(text, FOR_GO);
  document.commentBefore = withoutNotes(document.commentBefore);
  document.comment = withoutNotes(document.comment);
  // Each place gets a node of its own, so that a change of one leaves the others.
  visit(document, { Alias: (_, alias) => alias.resolve(document)?.clone() as Node | undefined });
  visit(document, {
    Node: (_, node) => {
      node.commentBefore = withoutNotes(node.commentBefore);
      node.comment = withoutNotes(node.comment);
      if ('anchor' in node) delete node.anchor;
    },
  });
  quoteUnsafe(document);
  return { document };
};

const withoutNotes = (comment: string | null | undefined): string | null => {
  const kept = comment?.split('\n').filter((line) => !line.startsWith(':')) ?? [];
  return kept.length === 0 ? null : kept.join('\n');
};
