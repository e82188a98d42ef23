import type { Element, Node } from '../../../src/render/markup.ts';
import type { Scene } from '../../../src/render/svg/scene.ts';
import { boxOf, SIZE } from '../../../src/render/svg/scene.ts';

/** A label of a chart with the room that it takes. */
export type Label = { readonly text: string } & ReturnType<typeof boxOf>;

/** All labels of a drawn chart. */
export const labelsOf = ({ shapes }: Scene): Label[] =>
  shapes
    .flatMap(withinGroups)
    .filter(({ name }) => name === 'text')
    .map(({ attributes, children }) => {
      const text = children.filter((child) => typeof child === 'string').join('');
      const { x, y, 'text-anchor': anchor = 'start', 'font-size': size = SIZE } = attributes;
      const at = { x: Number(x), y: Number(y), size: Number(size) };
      return { text, ...boxOf(text, { ...at, anchor: anchor as 'start' | 'middle' | 'end' }) };
    });

const withinGroups = (shape: Element): readonly Element[] =>
  shape.name === 'g' ? shape.children.filter(isElement).flatMap(withinGroups) : [shape];

const isElement = (node: Node): node is Element => typeof node !== 'string' && 'name' in node;

const overlap = (a: Label, b: Label): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pairs of labels that run into each other: `Costs / R$ 2 mil`. */
export const collisions = (scene: Scene): string[] => {
  const labels = labelsOf(scene).filter(({ text }) => text !== '');
  return labels.flatMap((one, i) =>
    labels
      .slice(i + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );
};
