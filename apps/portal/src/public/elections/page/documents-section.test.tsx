import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { UiSurroundingsProvider } from '../../../shared/i18n/ui-surroundings.tsx';
import { serverI18n } from '../../server-catalogues.ts';
import { bundlePath, electionAddresses } from '../addresses.ts';
import { DocumentsSection } from './documents-section.tsx';
import type { PublicElection } from './election-types.ts';

it('gives the command that checks an election as it can be copied and run', () => {
  const slug = 'lake-riders-2026';
  const election = { slug, bundleUrl: bundlePath(slug), manifestHash: null, certificateText: null } as PublicElection;
  const page = renderToStaticMarkup(
    <I18nProvider i18n={serverI18n('ar')}>
      <UiSurroundingsProvider>
        <DocumentsSection
          election={election}
          addresses={electionAddresses('ar')}
          bundleUrl={`https://baraza.example${bundlePath(slug)}`}
        />
      </UiSurroundingsProvider>
    </I18nProvider>,
  );
  expect(page).toContain(
    '>baraza verify https://baraza.example/open-data/elections/lake-riders-2026/bundle --trust trust.json<',
  );
});
