import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

export const LANGUAGES = ['en', 'es', 'fr', 'ar'] as const;
export const SOURCE_LANGUAGE = 'en';

export type Catalogue = Awaited<ReturnType<typeof getCatalogs>>[number];

const root = new URL('..', import.meta.url).pathname;

/** The folder under `src` that a catalogue belongs to, for example `features/calls`. */
export const folderOf = (catalogue: Catalogue): string =>
  catalogue.path.replace(/^.*?src\//, '').replace(/\/locales\/\{locale\}$/, '');

/** All catalogues, or those of the named folders. */
export async function openCatalogues(folders: readonly string[] = []): Promise<readonly Catalogue[]> {
  const all = await getCatalogs(getConfig({ cwd: root }));
  const chosen = folders.length === 0 ? all : all.filter((catalogue) => folders.includes(folderOf(catalogue)));
  if (chosen.length < folders.length) {
    throw new Error(`known folders: ${all.map(folderOf).join(', ')}`);
  }
  return chosen;
}

/** What a message says in the source language. */
export const sourceOf = (id: string, entry: { message?: string }): string => entry.message ?? id;
