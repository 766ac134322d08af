import { useLingui } from '@lingui/react/macro';
import { PageHeader, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { myInterestsQuery } from '../api/my-interests.ts';
import '../board.css';
import { DeclareForm } from '../components/declare-form.tsx';
import { DeclaredInterests } from '../components/declared-interests.tsx';
import { DerivedInterests } from '../components/derived-interests.tsx';

/** The interests of the person who reads: declared, and from the records. */
export function InterestsPage() {
  const { t } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: myInterestsQuery });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={8} /> : null;
  const { declared, derived } = data.myInterests;
  return (
    <>
      <PageTitle title={t`Your interests`} />
      <PageHeader
        title={t`Your interests`}
        lead={t`Ties that keep you out of a decision, or let you speak without a vote. Nobody decides where they have something to gain or to lose.`}
      />
      <DeclareForm />
      <DeclaredInterests interests={declared} />
      <DerivedInterests interests={derived} />
    </>
  );
}
