import { useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { charterLanguagesQuery } from '../api/charter-languages.ts';
import { myElectionQuery } from '../api/my-election.ts';
import { AnswerQuestions } from '../components/answer-questions.tsx';
import { NotAMember } from '../components/not-a-member.tsx';
import { OwnTranslations } from '../components/own-translations.tsx';
import { StatementForm } from '../components/statement-form.tsx';
import { WithdrawForm } from '../components/withdraw-form.tsx';
import '../elections.css';

/** A candidate's desk: the statement, answers to questions, and the way out. */
export function CandidacyPage() {
  const { slug = '' } = useParams();
  const { t } = useLingui();
  const forum = useSession().membership?.forum?.slug ?? '';
  const [{ data, error, fetching }, reload] = useQuery({ query: myElectionQuery, variables: { slug } });
  const [charter] = useQuery({ query: charterLanguagesQuery, variables: { forum }, pause: forum === '' });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (!data || charter.fetching) return fetching || charter.fetching ? <Skeleton hasHeading lines={8} /> : null;
  const own = data.myElection;
  if (!own?.candidacy) return <NotAMember />;
  const languages = charter.data?.forum?.charter?.content.languages ?? [];
  const onChanged = () => reload({ requestPolicy: 'network-only' });
  return (
    <>
      <PageTitle title={t`Your candidacy`} />
      <PageHeader
        crumbs={[
          { href: '/app/forum/elections', label: t`Elections` },
          { href: `/app/forum/elections/${slug}`, label: t`This election` },
        ]}
        kind={<bdi>{own.election.title}</bdi>}
        title={t`Your candidacy`}
        lead={t`Everything here is public, under your pseudonym. Leave out what only you could know.`}
      />
      <StatementForm own={own} candidacy={own.candidacy} languages={languages} />
      <OwnTranslations own={own} candidacy={own.candidacy} languages={languages} onSaved={onChanged} />
      <AnswerQuestions own={own} candidacy={own.candidacy} />
      <WithdrawForm candidacy={own.candidacy} onDone={onChanged} />
    </>
  );
}
