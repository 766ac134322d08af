import './styles.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { SessionProvider } from '../shared/session/session.tsx';
import { startCatalogues } from '../shared/i18n/client-catalogues.ts';
import { keepShellOffline } from './offline-shell.ts';
import { createRouter } from './router.tsx';

async function start(): Promise<void> {
  await startCatalogues();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has lost its #root');
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <SessionProvider>
          <RouterProvider router={createRouter()} />
        </SessionProvider>
      </I18nProvider>
    </StrictMode>,
  );
  void keepShellOffline();
}

void start();
