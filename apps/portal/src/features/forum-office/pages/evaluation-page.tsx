import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { deskQuery } from '../api/desk.ts';
import { EvaluationForm } from '../components/evaluation-form.tsx';
import { EvaluatorForm } from '../components/evaluator-form.tsx';
import { ForumGone } from '../components/forum-gone.tsx';
import '../forum-office.css';

/** Who evaluates the pilot, and what they found. */
export function EvaluationPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: deskQuery, variables: { slug } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  if (!data.forumDesk) return <ForumGone />;
  const desk = data.forumDesk;
  return (
    <>
      <PageTitle title={t`Evaluation of the pilot`} />
      <PageHeader
        title={t`Evaluation of the pilot`}
        lead={t`Its author is on no panel of the forum and does not contribute to the fund.`}
        crumbs={[{ href: `/app/forum-office/forums/${slug}`, label: <bdi>{desk.forum.name}</bdi> }]}
      />
      <Section title={<Trans>Propose who evaluates</Trans>}>
        <EvaluatorForm desk={desk} />
      </Section>
      {desk.standing.signsFor.length > 0 ? (
        <Section
          title={<Trans>Record an evaluation</Trans>}
          lead={
            <Trans>For the organisation that the forum has named. What is recorded is public and stays as it is.</Trans>
          }
        >
          <EvaluationForm desk={desk} onDone={() => ask({ requestPolicy: 'network-only' })} />
        </Section>
      ) : null}
    </>
  );
}
