import type { Prose } from '../../lib/inline.ts';
import type { Derivation } from '../../view/report/document.ts';
import { type Element, element, type Node } from '../markup.ts';
import { anchorOf, inlineHtml } from './inline.ts';
import type { PageSetting } from './page-setting.ts';

/** Where each figure comes from, each with an anchor of its own. */
export const derivationsHtml = (items: readonly Derivation[], setting: PageSetting): Element =>
  element('dl', { class: 'derivations' }, ...items.map((item) => derivationHtml(item, setting)));

const derivationHtml = (item: Derivation, setting: PageSetting): Element => {
  const { frame } = setting;
  const of = (prose: Prose): Node[] => inlineHtml(prose, setting);
  const inputs = item.inputs.map(({ id, content }) =>
    element(
      'li',
      {},
      ...(setting.derived.has(id)
        ? [element('a', { href: `#${anchorOf(id)}` }, ...of(content))]
        : of(content)),
    ),
  );
  return element(
    'div',
    { id: anchorOf(item.id) },
    element(
      'dt',
      {},
      ...of(item.name),
      ' ',
      element('strong', {}, ...of(item.value)),
      ' ',
      element('code', {}, item.id),
    ),
    element(
      'dd',
      {},
      ...(item.range === undefined ? [] : [element('p', {}, ...of(item.range))]),
      ...(item.formula === undefined
        ? []
        : [
            element('p', {}, '= ', ...of(item.formula)),
            ...(item.counted === undefined ? [] : [element('p', {}, '= ', ...of(item.counted))]),
          ]),
      ...(inputs.length === 0 ? [] : [element('ul', { 'aria-label': frame.inputs }, ...inputs)]),
      element('p', {}, `${frame.source}: `, ...of(item.source)),
    ),
  );
};
