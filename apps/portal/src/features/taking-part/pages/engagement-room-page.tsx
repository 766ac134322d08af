import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { EngagementRoomQuery } from '../../../generated/graphql.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { engagementRoomQuery } from '../api/engagement-room.ts';
import { LearningOfEngagement } from '../components/learning-of-engagement.tsx';
import { MixRoom } from '../components/mix-room.tsx';
import { Seats } from '../components/seats.tsx';
import { SessionLinks } from '../components/session-links.tsx';
import '../taking-part.css';

/** An engagement for whoever prepares its sessions: facilitators and the forum’s representatives. */
export function EngagementRoomPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const { hasRole } = useSession();
  const [{ data, error, fetching }, refresh] = useQuery({ query: engagementRoomQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  if (!data?.engagement || !data.engagementMix)
    return <NothingHere title={<Trans>This room is for those who prepare the sessions of this engagement.</Trans>} />;
  const { engagement, engagementMix, engagementSeats, engagementSessions, engagementLearning } = data;
  const isSeated = hasRole('engagement_seat');
  return (
    <>
      <PageTitle title={t`Sessions of an engagement`} />
      <RoomHeader engagement={engagement} isSeated={isSeated} />
      <Section title={<Trans>Sessions</Trans>}>
        <SessionLinks
          sessions={engagementSessions.edges}
          base={`/app/facilitating/${slug}/sessions`}
          language={engagement.language}
        />
      </Section>
      <Section title={<Trans>Who is heard</Trans>}>
        <MixRoom slug={slug} mix={engagementMix} isRepresentative={!isSeated} onChanged={again} />
      </Section>
      <Section
        title={<Trans>Between the sides</Trans>}
        lead={<Trans>Proposed by one side, accepted by the other. Who pays them is shown.</Trans>}
      >
        <Seats seats={engagementSeats} slug={slug} side={isSeated ? null : 'forum'} onChanged={again} />
      </Section>
      <LearningOfEngagement materials={engagementLearning} mode="facilitator" onChanged={again} />
    </>
  );
}

interface RoomHeaderProps {
  readonly engagement: NonNullable<EngagementRoomQuery['engagement']>;
  readonly isSeated: boolean;
}

function RoomHeader({ engagement, isSeated }: RoomHeaderProps) {
  const { t } = useLingui();
  return (
    <PageHeader
      kind={<Trans>Sessions</Trans>}
      title={<OwnWords words={engagement.titles} original={engagement.language} />}
      crumbs={[
        { href: isSeated ? '/app/facilitating' : '/app/forum', label: isSeated ? t`Between the sides` : t`Start` },
      ]}
      actions={
        <ButtonLink href={`/app/facilitating/${engagement.slug}/plan`}>
          <Trans>Plan a session</Trans>
        </ButtonLink>
      }
    />
  );
}
