import { folderOf, LANGUAGES, openCatalogues, SOURCE_LANGUAGE, type Catalogue } from './catalogues.ts';
import { faultsOfTranslation } from './translation-faults.ts';

/**
 * `npm run i18n:check`: exit 1 where a string is missing in one of the four languages, where a catalogue does not fit
 * its source, where a translation lost a placeholder or one of its language's plural forms, or where a room's words
 * would rename the frame around it.
 */
async function faultsOf(catalogue: Catalogue): Promise<readonly string[]> {
  const collected = await catalogue.collect();
  if (!collected) return [`${folderOf(catalogue)}: a source file could not be read`];
  const faults: string[] = [];
  for (const locale of LANGUAGES) {
    const place = `src/${folderOf(catalogue)}/locales/${locale}.po`;
    const messages = (await catalogue.read(locale)) ?? {};
    for (const [id, { message }] of Object.entries(collected)) {
      const entry = messages[id];
      const source = message ?? id;
      if (!entry || entry.obsolete) faults.push(`${place}: not extracted: "${source}"`);
      else if (locale !== SOURCE_LANGUAGE) {
        faults.push(
          ...faultsOfTranslation(source, entry.translation ?? '', locale).map((fault) => `${place}: ${fault}`),
        );
      }
    }
    const stale = Object.entries(messages).filter(([id]) => !(id in collected));
    faults.push(...stale.map(([id, entry]) => `${place}: no longer in the source: "${entry.message ?? id}"`));
  }
  return faults;
}

const frames = await openCatalogues(['app', 'public/layout']);

/**
 * The words of a room join those of the frame in one catalogue, by their English: where one English word is two things
 * (“Board”), the room gives it a context.
 */
async function renamedFrame(catalogue: Catalogue): Promise<readonly string[]> {
  const folder = folderOf(catalogue);
  const frameFolder = folder.startsWith('public/') ? 'public/layout' : 'app';
  if (!/^(features|public)\//.test(folder) || folder === frameFolder) return [];
  const frame = frames.find((one) => folderOf(one) === frameFolder);
  const faults: string[] = [];
  for (const locale of LANGUAGES) {
    const [own, around] = [(await catalogue.read(locale)) ?? {}, (await frame?.read(locale)) ?? {}];
    for (const [id, { translation, message }] of Object.entries(own)) {
      const framed = around[id]?.translation;
      if (framed && translation && framed !== translation)
        faults.push(
          `src/${folder}/locales/${locale}.po: "${message ?? id}" is "${framed}" in ${frameFolder}; give it a context`,
        );
    }
  }
  return faults;
}

const faults: string[] = [];
for (const catalogue of await openCatalogues(process.argv.slice(2)))
  faults.push(...(await faultsOf(catalogue)), ...(await renamedFrame(catalogue)));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Every string is there in four languages.' : `${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
