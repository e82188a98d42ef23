import type { PageData } from '../view/report/page-data.ts';
import { make } from './dom.ts';
import { commandOf, type Moved } from './link.ts';

/** The same question for a terminal, to be copied. */
export const makeQuestion = ({
  words,
  command,
}: PageData): { readonly element: HTMLElement; readonly show: (moved: Moved) => void } => {
  const text = document.createTextNode('');
  const code = make('code', {}, text);
  const copy = make('button', { type: 'button' }, words.copy);
  const said = make('span', { role: 'status' });
  copy.addEventListener('click', async () => {
    await copyText(code);
    said.textContent = words.copied;
  });
  const element = make('p', { class: 'whatif-command' });
  element.append(`${words.command}: `, code, ' ', copy, ' ', said);
  return {
    element,
    show: (moved) => {
      text.data = commandOf(command ?? '', moved);
      // What was copied is another question than the one that is shown now.
      if (said.textContent !== '') said.textContent = '';
      // Where nothing is moved there is nothing to ask.
      element.hidden = command === undefined || moved.size === 0;
    },
  };
};

/** Some browsers keep the clipboard from pages that are files. */
const copyText = async (from: HTMLElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(from.textContent ?? '');
  } catch {
    getSelection()?.selectAllChildren(from);
    document.execCommand('copy');
  }
};
