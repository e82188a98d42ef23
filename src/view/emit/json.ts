import type { Catalogue } from '../../catalog/catalogue.ts';
import { type Emission, hasDrifted } from '../../model/answer/emission.ts';
import { inLanguage } from '../json-result.ts';
import { plainText } from '../text/plain-text.ts';
import { changeWords } from './migrations.ts';
import { noteWords } from './notes.ts';

/** An emission as `--format json` prints it. */
export const emissionJson = (emission: Emission, words: Catalogue): unknown => {
  const { files, notes, migrations, ...head } = emission;
  return inLanguage(
    {
      ...head,
      drifted: hasDrifted(emission),
      artifacts: files.map(({ sha256 = null, ...file }) => ({ ...file, sha256 })),
      migrations: migrations.map((change) => ({
        ...change,
        message: plainText(changeWords(change, words.emit.migration), words.locale),
      })),
      notes: notes.map((note) => ({
        ...note,
        message: plainText(noteWords(note, words.emit), words.locale),
      })),
    },
    words,
  );
};
