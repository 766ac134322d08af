import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The portal's faces (OFL-1.1), by the name that the stylesheet asks for. */
function fileOf(name: string): string | undefined {
  switch (name) {
    case 'latin.woff2':
      return require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');
    case 'latin-ext.woff2':
      return require.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2');
    case 'arabic-400.woff2':
      return require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2');
    case 'arabic-700.woff2':
      return require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2');
    default:
      return undefined;
  }
}

export function readFont(name: string): Buffer | undefined {
  const file = fileOf(name);
  return file === undefined ? undefined : readFileSync(file);
}

const face = (family: string, weight: string, name: string, range: string): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("fonts/${name}") format("woff2"); unicode-range: ${range}; }`;

/** A face is only fetched by pages with letters of its range: a French page never loads the Arabic one. */
export const fontFaces = [
  face('Atkinson', '200 800', 'latin.woff2', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122'),
  face('Atkinson', '200 800', 'latin-ext.woff2', 'U+0100-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0'),
  face('Noto Arabic', '400', 'arabic-400.woff2', 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC'),
  face('Noto Arabic', '700', 'arabic-700.woff2', 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC'),
].join('\n');
