import { folderOf, LANGUAGES, openCatalogues } from './catalogues.ts';

/**
 * `npm run i18n:extract -- features/calls` brings the catalogues of one folder up to date with its source (all folders
 * without an argument). Only the named folders are written, so that several people can do it side by side.
 */
for (const catalogue of await openCatalogues(process.argv.slice(2))) {
  const result = await catalogue.make({ clean: true, overwrite: false, orderBy: 'messageId' });
  if (result === false) throw new Error(`${folderOf(catalogue)}: a source file could not be read; nothing was written`);
  const missing = LANGUAGES.map((locale) => {
    const entries = Object.values(result[locale] ?? {});
    return `${locale} ${entries.filter((entry) => !entry.translation).length}`;
  });
  console.log(
    `${folderOf(catalogue)}: ${Object.keys(result['en'] ?? {}).length} strings; untranslated: ${missing.slice(1).join(', ')}`,
  );
}
