/** `a/b` and `../c` → `a/c`; without `.` and, as far as may be, `..`. The empty path is `.`. */
export const joinPath = (folder: string, path: string): string => {
  const whole = path.startsWith('/') || folder === '' ? path : `${folder}/${path}`;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part === '..' && whole.startsWith('/')) continue;
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const joined = parts.join('/');
  if (whole.startsWith('/')) return `/${joined}`;
  return joined === '' ? '.' : joined;
};

/** The folder that a path lies in: `a/b.yaml` → `a`. */
export const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
};
