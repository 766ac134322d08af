import { useLingui } from '@lingui/react';
import { I18nProvider as AriaLocale } from 'react-aria-components/I18nProvider';
import { Outlet, ScrollRestoration, useMatches } from 'react-router';
import { UiSurroundingsProvider } from '../shared/i18n/ui-surroundings.tsx';
import { RouterAnchor } from '../shared/layout/router-anchor.tsx';
import type { PageHandle } from '../shared/routing/page.ts';
import { StepUpProvider } from '../shared/step-up/step-up.tsx';
import { AccessGate } from './access-gate.tsx';
import { FocusOnNavigation } from './focus-on-navigation.tsx';
import { FocusFrame, PrintFrame, WorkspaceFrame } from './frames.tsx';
import { OfflineBanner } from './offline-banner.tsx';

const FRAMES = { workspace: WorkspaceFrame, focus: FocusFrame, print: PrintFrame };

/** What surrounds every page of the workspaces: language, the frame its route asks for, and who may enter. */
export function AppRoot() {
  const { i18n } = useLingui();
  const handle = useMatches().findLast((match) => match.handle)?.handle as PageHandle | undefined;
  const Frame = FRAMES[handle?.frame ?? 'workspace'];
  return (
    <AriaLocale locale={i18n.locale}>
      <UiSurroundingsProvider anchor={RouterAnchor}>
        <OfflineBanner />
        <Frame>
          <AccessGate access={handle?.access ?? 'signed-in'}>
            <StepUpProvider>
              <Outlet />
            </StepUpProvider>
          </AccessGate>
        </Frame>
        <FocusOnNavigation />
        <ScrollRestoration />
      </UiSurroundingsProvider>
    </AriaLocale>
  );
}
