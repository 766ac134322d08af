import { lazy } from 'react';
import { loadCatalogues } from '../../shared/i18n/client-catalogues.ts';

export { applicationDossierQuery } from './api/application-dossier.ts';
export { ApplicationsTable } from './components/applications-table.tsx';
export { DossierSections } from './components/dossier-sections.tsx';
export { NotOpenToYou } from './components/not-open-to-you.tsx';
export { useDecisionTable } from './components/use-decision-table.ts';
export type { Dossier } from './types.ts';

/** Words that pages outside of this feature fetch when they show parts of it. */
export const loadReviewingWords = (): Promise<void> => loadCatalogues('features/reviewing', 'features/applying');

/** The dossier of an application with its code and words, fetched when it is shown: `<ApplicationDossier applicationId/>`. */
export const ApplicationDossier = lazy(async () => {
  const [module] = await Promise.all([import('./components/application-dossier.tsx'), loadReviewingWords()]);
  return { default: module.ApplicationDossier };
});
