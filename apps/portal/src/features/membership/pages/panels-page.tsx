import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { forumPanelsQuery } from '../api/forum-panels.ts';
import type { JoiningPlaceOfOffice } from '../types.ts';
import { SeatLine } from '../components/seat-line.tsx';
import '../membership.css';

/** The safety officer's view of the panels: audits, and taking an organisation off a panel. */
export function PanelsPage() {
  const { forum = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }, reload] = useQuery({
    query: forumPanelsQuery,
    variables: { forum },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const places = data?.joining?.constituencies ?? [];
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Panels`} />
      <PageHeader
        title={t`Panels of attesting organisations`}
        kind={<bdi>{data?.joining?.forum.name}</bdi>}
        lead={t`You look at random samples of what organisations attested. An organisation that invents members can be taken off its panel; members whose attestations no longer suffice have sixty days to add another one. You never learn who they are.`}
      />
      {places.length === 0 ? <EmptyState title={t`This forum has no panels yet`} /> : null}
      {places.map((place) => (
        <PanelSection key={place.constituency.id} place={place} onChange={again} />
      ))}
    </>
  );
}

interface PanelSectionProps {
  readonly place: JoiningPlaceOfOffice;
  readonly onChange: () => void;
}

function PanelSection({ place: { constituency, panel, audits }, onChange }: PanelSectionProps) {
  return (
    <Section
      title={<bdi>{constituency.title}</bdi>}
      lead={
        <Trans>
          {constituency.panelRequired} of {constituency.panelSize} organisations attest for each member.
        </Trans>
      }
    >
      <ul className="member-acts">
        {panel.map((seat) => (
          <SeatLine
            key={seat.organisationId}
            constituencyId={constituency.id}
            seat={seat}
            audits={audits.filter(({ organisationId }) => organisationId === seat.organisationId)}
            onChange={onChange}
          />
        ))}
      </ul>
    </Section>
  );
}
