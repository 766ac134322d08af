import { readFileSync } from 'node:fs';
import { withFrenchSpaces } from './translation-faults.ts';
import { folderOf, openCatalogues, sourceOf } from './catalogues.ts';

/**
 * `node tools/fill-words.ts FOLDER FILE.json` writes translations into the catalogues of a folder:
 * `{ "English source": ["español", "français", "العربية"] }`. What is not in the file stays as it is; what the file has
 * and the folder has not is named. Without a file it prints the untranslated sources as such a file to fill in.
 */
const TARGETS = ['es', 'fr', 'ar'] as const;
const [folder, file] = process.argv.slice(2);
if (!folder) throw new Error('usage: node tools/fill-words.ts FOLDER [FILE.json]');
const words = file ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>) : {};
const [catalogue] = await openCatalogues([folder]);
if (!catalogue) throw new Error(`no catalogue for ${folder}`);
const used = new Set<string>();
const untranslated: Record<string, readonly string[]> = {};
for (const [index, locale] of TARGETS.entries()) {
  const messages = (await catalogue.read(locale)) ?? {};
  for (const [id, entry] of Object.entries(messages)) {
    const translation = words[sourceOf(id, entry)]?.[index];
    if (translation) {
      entry.translation = translation;
      used.add(sourceOf(id, entry));
    }
    if (locale === 'fr' && entry.translation) entry.translation = withFrenchSpaces(entry.translation);
    if (!entry.translation) untranslated[sourceOf(id, entry)] = ['', '', ''];
  }
  if (file) await catalogue.write(locale, messages);
}
for (const source of Object.keys(words))
  if (!used.has(source)) console.error(`not in ${folderOf(catalogue)}: ${source}`);
if (Object.keys(untranslated).length > 0) console.log(JSON.stringify(untranslated, null, 1));
