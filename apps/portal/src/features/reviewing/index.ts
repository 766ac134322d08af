import { lazy } from 'react';
import { loadCatalogues } from '../../shared/i18n/client-catalogues.ts';

export { applicationDossierQuery } from './api/application-dossier.ts';
export { AnswerList } from './components/answer-list.tsx';
export { ApplicationsTable } from './components/applications-table.tsx';
export { DossierSections } from './components/dossier-sections.tsx';
export { NotOpenToYou } from './components/not-open-to-you.tsx';
export { ReviewDesk } from './components/review-desk.tsx';
export { useDecisionTable } from './components/use-decision-table.ts';
export type { Answers, Dossier } from './types.ts';

/** The dossier of an application with its code and words, fetched when it is shown: `<ApplicationDossier applicationId/>`. */
export const ApplicationDossier = lazy(async () => {
  const [module] = await Promise.all([
    import('./components/application-dossier.tsx'),
    loadCatalogues('features/reviewing', 'features/applying'),
  ]);
  return { default: module.ApplicationDossier };
});
