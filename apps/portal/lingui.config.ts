import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** One catalogue per folder: a feature carries its own words, and a translator sees them in their setting. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es', 'fr', 'ar'],
  catalogs: [
    { path: '<rootDir>/src/app/locales/{locale}', include: ['<rootDir>/src/app/'] },
    { path: '<rootDir>/src/shared/locales/{locale}', include: ['<rootDir>/src/shared/'] },
    { path: '<rootDir>/src/features/{name}/locales/{locale}', include: ['<rootDir>/src/features/{name}/'] },
    { path: '<rootDir>/src/voting/locales/{locale}', include: ['<rootDir>/src/voting/'] },
    { path: '<rootDir>/src/public/{name}/locales/{locale}', include: ['<rootDir>/src/public/{name}/'] },
  ],
  format: formatter({ lineNumbers: false }),
  orderBy: 'messageId',
});
