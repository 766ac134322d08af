import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ButtonLink, ProblemPage } from '@baraza/ui';
import type { PublicPage } from '../public-route.ts';

export function notFoundPage(i18n: I18n): PublicPage {
  return {
    title: i18n._(msg`Not found`),
    description: i18n._(msg`There is nothing at this address.`),
    body: (
      <ProblemPage
        title={<Trans>There is nothing at this address</Trans>}
        actions={
          <ButtonLink href={`/${i18n.locale}`}>
            <Trans>To the first page</Trans>
          </ButtonLink>
        }
      >
        <p>
          <Trans>
            It may have been moved, or it is not public. Start again from the first page, or look for another spelling.
          </Trans>
        </p>
      </ProblemPage>
    ),
  };
}
