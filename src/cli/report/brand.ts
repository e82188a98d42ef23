import { LARGEST_LOGO_BYTES, readLogo } from '../../load/brand/logo.ts';
import type { Brand, Logo } from '../../model/brand.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Io } from '../io.ts';
import { readSource } from '../read-source.ts';
import { InvalidInput } from '../run-context.ts';

const NONE: Brand = { colours: {}, contact: [] };

/** The file of `--brand` with the picture that it names. */
export const readBrand = async (io: Io, path: string | undefined): Promise<Brand> => {
  if (path === undefined) return NONE;
  const [source, { loadBrand }] = await Promise.all([
    readSource(io, path),
    import('../../load/brand/brand.ts'),
  ]);
  const { value, problems } = loadBrand(source);
  const { logo, ...brand } = value;
  const found: Diagnostic[] = [...problems];
  const picture =
    logo === undefined ? undefined : readPicture(io, beside(path, logo.path), logo.place);
  if (picture !== undefined && 'code' in picture) found.push(picture);
  if (found.length > 0) throw new InvalidInput(found, new Map([[source.file, source.text]]));
  return picture === undefined ? brand : { ...brand, logo: picture as Logo };
};

/** Paths start from the folder of the file that names them. */
const beside = (path: string, logo: string): string => {
  const slash = path.lastIndexOf('/');
  return logo.startsWith('/') || slash < 0 ? logo : `${path.slice(0, slash + 1)}${logo}`;
};

const readPicture = (io: Io, path: string, place: Place): Logo | Diagnostic => {
  const read = io.readFile(path, LARGEST_LOGO_BYTES);
  switch (read.kind) {
    case 'missing':
      return diagnostic('file_missing', { path, near: [], namedIn: place.file }, place);
    case 'directory':
      return diagnostic('file_is_directory', { path }, place);
    case 'failed':
      return diagnostic('file_unreadable', { path, reason: read.reason }, place);
    case 'bytes': {
      if (read.bytes.length > LARGEST_LOGO_BYTES) {
        return diagnostic('file_too_large', { path, limit: LARGEST_LOGO_BYTES }, place);
      }
      const logo = readLogo(read.bytes);
      return typeof logo === 'string'
        ? diagnostic('logo_wrong', { path, fault: logo }, place)
        : logo;
    }
  }
};
