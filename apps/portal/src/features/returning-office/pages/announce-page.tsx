import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, PageHeader, SaveState, Skeleton } from '@baraza/ui';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import type { OfficeCharterQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { announceElectionMutation } from '../api/announce-election.ts';
import { officeCharterQuery } from '../api/forum-charter.ts';
import {
  announcementInput,
  freshAnnouncement,
  prefilledAnnouncement,
  type AnnouncementDraft,
} from '../announcing/announcement-draft.ts';
import { AnnounceForm } from '../components/announce-form.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { OfficeProblem } from '../components/office-problem.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import '../returning-office.css';

export type CharteredForum = NonNullable<OfficeCharterQuery['forum']>;
export type Charter = NonNullable<CharteredForum['charter']>['content'];

/** Notice of an election: what, where, when. Rule, seats and gate come from the forum's charter. */
export function AnnouncePage() {
  const { forum: slug = '' } = useParams();
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: officeCharterQuery, variables: { slug } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  if (!data.forum) return <NotYours />;
  const { forum } = data;
  return (
    <>
      <PageTitle title={t`Announce an election`} />
      <PageHeader
        crumbs={[{ href: '/app/returning-office', label: t`Elections` }]}
        kind={<bdi>{forum.name}</bdi>}
        title={t`Announce an election`}
        lead={t`What is announced stays: dates, rule, seats and the publication gate. A mistake means cancelling and announcing anew.`}
      />
      {forum.charter ? <Announcing forum={forum} charter={forum.charter.content} /> : <NoCharter />}
    </>
  );
}

function NoCharter() {
  return (
    <Notice kind="warning" title={<Trans>This forum has no charter in force</Trans>}>
      <Trans>
        An election follows the charter: constituencies, seats, rule and gate. Once one is adopted, elections can be
        announced.
      </Trans>
    </Notice>
  );
}

function Announcing({ forum, charter }: { readonly forum: CharteredForum; readonly charter: Charter }) {
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const constituencies = charter.constituencies.map(({ slug }) => slug);
  const [prefilled] = useState(() => prefilledAnnouncement(query, constituencies));
  const [initial] = useState(() => prefilled ?? freshAnnouncement(constituencies));
  const key = prefilled
    ? `announcement.${forum.slug}.${prefilled.constituencies.join()}`
    : `announcement.${forum.slug}`;
  const draft = useLocalDraft<AnnouncementDraft>(key, initial);
  const act = useAct();
  const announce = async () => {
    const answer = await act.send(announceElectionMutation, { input: announcementInput(forum.slug, draft.value) });
    if (answer?.__typename !== 'Election') return;
    draft.discard();
    await navigate(`/app/returning-office/elections/${answer.slug}`);
  };
  return (
    <>
      <SaveState status={draft.status} />
      <AnnounceForm
        charter={charter}
        draft={draft.value}
        change={draft.setValue}
        isBusy={act.isBusy}
        onAnnounce={() => void announce()}
      />
      <OfficeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}
