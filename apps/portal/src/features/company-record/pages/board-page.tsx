import { Trans, useLingui } from '@lingui/react/macro';
import { PrintPage, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import type { CompanyBoardPageQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { boardPageQuery } from '../api/board-page.ts';
import { HeardAnswer, RisksAnswer } from '../components/board-answers.tsx';
import { BoardItems } from '../components/board-items.tsx';
import { PrintActions } from '../components/print-button.tsx';
import { useOwnCompany } from '../use-own-company.ts';

export type BoardAnswers = NonNullable<CompanyBoardPageQuery['boardPage']>;

/** Five questions that a board should be able to answer, with what the record says to each. To print. */
export function BoardPage() {
  const { t } = useLingui();
  const organisationId = useOwnCompany();
  const [{ data, error, fetching }] = useQuery({ query: boardPageQuery, variables: { organisationId } });
  if (error) return <RequestErrorNotice error={error} />;
  const answers = data?.boardPage;
  if (!answers) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  return (
    <>
      <PageTitle title={t`Five questions for the board`} />
      <PrintPage
        issuer={<bdi>{answers.company}</bdi>}
        title={t`Five questions for the board`}
        reference={
          <Trans>
            As of <When iso={answers.asOf} />, from the record that affected people and the company share on Baraza
          </Trans>
        }
        actions={<PrintActions />}
        footer={
          <Trans>
            After UN Guiding Principles 17 to 22. The record says what happened here; it does not say what it is worth.
          </Trans>
        }
      >
        <Questions answers={answers} />
      </PrintPage>
    </>
  );
}

function Questions({ answers }: { readonly answers: BoardAnswers }) {
  return (
    <>
      <section>
        <h2>
          <Trans>1. What are our salient risks to people?</Trans>
        </h2>
        <RisksAnswer answers={answers} />
      </section>
      <section>
        <h2>
          <Trans>2. Whom have we heard, and how?</Trans>
        </h2>
        <HeardAnswer answers={answers} />
      </section>
      <section>
        <h2>
          <Trans>3. What did they ask, and what did we answer by when?</Trans>
        </h2>
        <BoardItems items={answers.asked} columns={['answerBy', 'answered', 'outcome']} />
      </section>
      <section>
        <h2>
          <Trans>4. What have we decided to change, and who owns it?</Trans>
        </h2>
        <BoardItems items={answers.changing} columns={['commitments', 'signedRole']} />
      </section>
      <section>
        <h2>
          <Trans>5. What remains open or overdue, and how do affected people rate it?</Trans>
        </h2>
        <BoardItems items={answers.open} columns={['state', 'overdue', 'rating']} />
      </section>
    </>
  );
}
