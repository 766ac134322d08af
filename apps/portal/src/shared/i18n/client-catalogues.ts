import { i18n, type Messages } from '@lingui/core';
import { directionOf, isLocale, type Locale } from './locales.ts';

const catalogues = import.meta.glob<{ messages: Messages }>([
  '/src/app/locales/*.po',
  '/src/shared/locales/*.po',
  '/src/features/*/locales/*.po',
]);

const STORED_LOCALE = 'baraza.locale';
const loaded = new Set<CatalogueFolder>();

/** The folder whose words a page needs: `app`, `shared`, or `features/<name>`. */
export type CatalogueFolder = 'app' | 'shared' | `features/${string}`;

async function fetchCatalogue(folder: string, locale: string): Promise<Messages> {
  const load = catalogues[`/src/${folder}/locales/${locale}.po`];
  return load ? (await load()).messages : {};
}

/** Fetches the words of these folders in the language now active, once. */
export async function loadCatalogues(...folders: readonly CatalogueFolder[]): Promise<void> {
  const wanted = folders.filter((folder) => !loaded.has(folder));
  if (wanted.length === 0) return;
  const { locale } = i18n;
  const messages = await Promise.all(wanted.map((folder) => fetchCatalogue(folder, locale)));
  // The language was changed meanwhile: these are words of another one.
  if (locale !== i18n.locale) return loadCatalogues(...wanted);
  for (const folder of wanted) loaded.add(folder);
  i18n.load(locale, Object.assign({}, ...messages) as Messages);
}

/** The page of this folder opens: where the same English is two things in two folders, its words count. */
export async function speakAs(folder: CatalogueFolder): Promise<void> {
  await loadCatalogues(folder);
  const { locale } = i18n;
  const messages = await fetchCatalogue(folder, locale);
  if (locale !== i18n.locale) return;
  // The last of a set is merged last when the language changes.
  loaded.delete(folder);
  loaded.add(folder);
  i18n.load(locale, messages);
}

/** Starts in the language that `boot.js` wrote on the document before the first paint. */
export async function startCatalogues(): Promise<void> {
  const locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en';
  i18n.loadAndActivate({ locale, messages: {} });
  await loadCatalogues('app', 'shared');
  i18n.activate(locale);
}

/** Changes the language in place: nothing typed is lost, and the choice is kept on this device. */
export async function switchLocale(locale: Locale): Promise<void> {
  await applyLocale(locale);
  try {
    localStorage.setItem(STORED_LOCALE, locale);
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
}

/** Speaks the language of the account, unless another one was chosen on this device. */
export async function followAccountLocale(locale: string): Promise<void> {
  if (isLocale(locale) && locale !== i18n.locale && storedLocale() === null) await applyLocale(locale);
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(STORED_LOCALE);
  } catch {
    return null;
  }
}

async function applyLocale(locale: Locale): Promise<void> {
  const folders = [...loaded];
  const messages = await Promise.all(folders.map((folder) => fetchCatalogue(folder, locale)));
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  i18n.loadAndActivate({ locale, messages: Object.assign({}, ...messages) as Messages });
  const late = [...loaded].filter((folder) => !folders.includes(folder));
  for (const folder of late) loaded.delete(folder);
  await loadCatalogues(...late);
}
