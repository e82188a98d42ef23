import type { Catalogue } from '../../catalog/catalogue.ts';
import { type Emission, hasDrifted } from '../../model/emission.ts';
import { noteWords } from '../emit.ts';
import { inLanguage } from '../json-result.ts';
import { plainText } from '../plain-text.ts';

/** An emission as `--format json` prints it. */
export const emissionJson = (emission: Emission, words: Catalogue): unknown => {
  const { files, notes, ...head } = emission;
  return inLanguage(
    {
      ...head,
      drifted: hasDrifted(emission),
      artifacts: files.map(({ sha256 = null, ...file }) => ({ ...file, sha256 })),
      notes: notes.map((note) => ({
        ...note,
        message: plainText(noteWords(note, words.emit), words.locale),
      })),
    },
    words,
  );
};
