import { Trans } from '@lingui/react/macro';
import { ButtonLink, EmptyState, Skeleton } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useApplication } from '../api/use-application.ts';
import type { OwnApplication } from '../types.ts';

export interface ApplicationGateProps {
  readonly children: (application: OwnApplication, reload: () => Promise<void>) => ReactNode;
}

/** The application that the address names, once it is there; what to do when it is not. */
export function ApplicationGate({ children }: ApplicationGateProps) {
  const { applicationId = '' } = useParams();
  const { application, error, reload } = useApplication(applicationId);
  if (error) return <RequestErrorNotice error={error} />;
  if (application === undefined) return <Skeleton hasHeading lines={8} />;
  if (application) return children(application, reload);
  return (
    <EmptyState
      title={<Trans>There is no such application</Trans>}
      actions={
        <ButtonLink kind="quiet" href="/app/organisation/applications">
          <Trans>Your applications</Trans>
        </ButtonLink>
      }
    >
      <Trans>It may belong to another organisation, or the address is not complete.</Trans>
    </EmptyState>
  );
}
