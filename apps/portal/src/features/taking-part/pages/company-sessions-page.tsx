import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, PageHeader, Section, Skeleton, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { EngagementRoomQuery } from '../../../generated/graphql.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { engagementRoomQuery } from '../api/engagement-room.ts';
import { proposeKindMutation } from '../api/propose-kind.ts';
import { withdrawInvitationMutation } from '../api/withdraw-invitation.ts';
import { LearningOfEngagement } from '../components/learning-of-engagement.tsx';
import { KindOfPeople, TargetList } from '../components/mix-room.tsx';
import { Seats } from '../components/seats.tsx';
import { SessionLinks } from '../components/session-links.tsx';
import { TextAct } from '../components/text-act.tsx';
import '../taking-part.css';

/** The company’s side of sessions: when they are, who works between the sides, and whom it would like to hear, as kinds. */
export function CompanySessionsPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({ query: engagementRoomQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  if (!data?.engagement || !data.engagementMix)
    return <NothingHere title={<Trans>This engagement is not open to you.</Trans>} />;
  const { engagement, engagementMix, engagementSeats, engagementSessions, engagementLearning } = data;
  const base = `/app/company/engagements/${slug}`;
  return (
    <>
      <PageTitle title={t`Sessions of an engagement`} />
      <PageHeader
        kind={<Trans>Sessions</Trans>}
        title={<OwnWords words={engagement.titles} original={engagement.language} />}
        lead={t`You hear what is said. You never learn who said it, who was invited, or who did not come.`}
        crumbs={[{ href: base, label: t`The engagement` }]}
      />
      <Section title={<Trans>Sessions</Trans>}>
        <SessionLinks sessions={engagementSessions.edges} base={`${base}/sessions`} language={engagement.language} />
      </Section>
      <Section
        title={<Trans>Between the sides</Trans>}
        lead={<Trans>Proposed by one side, accepted by the other. Who pays them is shown.</Trans>}
      >
        <Seats seats={engagementSeats} slug={slug} side="company" onChanged={again} />
      </Section>
      <Section
        title={<Trans>Whom you would like to hear</Trans>}
        lead={<Trans>You propose kinds of people. The forum invites persons, partly by lot.</Trans>}
      >
        <Wishes slug={slug} mix={engagementMix} onChanged={again} />
      </Section>
      <LearningOfEngagement materials={engagementLearning} mode="company" onChanged={again} />
    </>
  );
}

interface WishesProps {
  readonly slug: string;
  readonly mix: NonNullable<EngagementRoomQuery['engagementMix']>;
  readonly onChanged: () => void;
}

function Wishes({ slug, mix, onChanged }: WishesProps) {
  return (
    <div className="stack">
      <TargetList targets={mix.targets} />
      {mix.proposals.map((proposal) => (
        <KindOfPeople key={proposal.id} proposal={proposal} />
      ))}
      <ProposeKind slug={slug} onChanged={onChanged} />
      <RatherNot slug={slug} />
    </div>
  );
}

function ProposeKind({ slug, onChanged }: Omit<WishesProps, 'mix'>) {
  const { t } = useLingui();
  const act = useAct();
  const [kind, setKind] = useState('');
  const send = async (reasons: string) => {
    const variables = { engagement: slug, kind: kind.trim(), reasons };
    if (!(await act.send(proposeKindMutation, variables))) return false;
    setKind('');
    onChanged();
    return true;
  };
  return (
    <Disclosure summary={t`Propose a kind of people`}>
      <div className="stack">
        <TextField
          label={t`Which kind of people`}
          hint={t`For example: riders who were suspended in the last year. No names.`}
          value={kind}
          onChange={setKind}
          maxLength={500}
        />
        <TextAct
          draftKey={`wish.${slug}`}
          label={t`Why you want to hear them`}
          button={<Trans>Propose</Trans>}
          shortest={10}
          longest={2000}
          act={act}
          onSend={send}
        />
      </div>
    </Disclosure>
  );
}

/** There is no way to uninvite somebody; whoever looks for one reads why. */
function RatherNot({ slug }: { readonly slug: string }) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (reasons: string) =>
    (await act.send(withdrawInvitationMutation, { engagement: slug, reasons })) !== null;
  return (
    <Disclosure summary={t`You would rather not meet somebody?`}>
      <div className="stack">
        <p>
          <Trans>
            No invitation is taken back, whoever it is about, and critical voices least of all. If something endangers
            people, say it here: the forum’s representatives read it, and that you asked stays on record.
          </Trans>
        </p>
        <TextAct
          draftKey={`withdraw.${slug}`}
          label={t`What you want to say`}
          button={<Trans>Put it on record</Trans>}
          shortest={1}
          longest={2000}
          act={act}
          onSend={send}
        />
      </div>
    </Disclosure>
  );
}
