import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PrintPage, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { publicResolutionQuery } from '../api/public-resolution.ts';
import '../board.css';
import { LotNotes } from '../components/lot-note.tsx';
import { PrintButton } from '../components/print-button.tsx';
import { ResolutionBody } from '../components/resolution-body.tsx';

/** One resolution as it is published; a sheet that prints. */
export function ResolutionPage() {
  const { resolutionId = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: publicResolutionQuery, variables: { id: resolutionId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.publicResolution) {
    return (
      <EmptyState title={t`There is no such resolution`}>
        <Trans>Only what a board adopted is published.</Trans>
      </EmptyState>
    );
  }
  const { resolution, lots } = data.publicResolution;
  return (
    <>
      <PageTitle title={resolution.title} />
      <PrintPage
        issuer={t`Resolution of the board`}
        title={<bdi>{resolution.title}</bdi>}
        reference={<bdi>{resolution.reference}</bdi>}
        actions={<PrintButton />}
        footer={<Trans>Counts only: who voted how is told to nobody, and who was left out is not named.</Trans>}
      >
        <ResolutionBody resolution={resolution} headingLevel={2} />
        <LotNotes lots={lots} />
      </PrintPage>
    </>
  );
}
