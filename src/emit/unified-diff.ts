import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

const CONTEXT = 3;
/** Beyond it a diff says no more than that the files differ, and takes long to find. */
const MOST_EDITS = 2000;

/** From what is there to what is emitted, as `patch -p1` reads it; undefined: a file that is not there. */
export const unifiedDiff = ({
  path,
  before,
  after,
}: {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}): string => {
  const [from, to] = [
    before === undefined ? '/dev/null' : `a/${path}`,
    after === undefined ? '/dev/null' : `b/${path}`,
  ];
  const options = {
    context: CONTEXT,
    maxEditLength: MOST_EDITS,
    headerOptions: FILE_HEADERS_ONLY,
  };
  const none = undefined;
  return (
    createTwoFilesPatch(from, to, before ?? '', after ?? '', none, none, options) ??
    `Files ${from} and ${to} differ\n`
  );
};
