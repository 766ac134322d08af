import type { Plugin } from 'vite';

/**
 * React Aria carries its announcements in thirty languages. The portal speaks four, so the others are replaced by
 * empty modules: the same job as Adobe's own bundler plugin, in the few lines this build needs.
 */
export function keepOnlyOurLanguages(locales: readonly string[]): Plugin {
  const intlFile =
    /[\\/](?:react-aria|react-stately|react-aria-components|@react-aria|@react-stately)[\\/].*[\\/]intl[\\/].*?([a-z]{2}-[A-Z]{2})\.m?js$/;
  return {
    name: 'baraza-keep-only-our-languages',
    enforce: 'pre',
    load(id) {
      const match = intlFile.exec(id.split('?')[0] ?? id);
      if (!match?.[1] || locales.includes(match[1])) return undefined;
      return 'export default {};';
    },
  };
}
