import { Trans, useLingui } from '@lingui/react/macro';
import { PrintPage, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AnswerClaim } from '../../../shared/answers/answer-claim.tsx';
import { AnswerLedgers } from '../../../shared/answers/answer-ledgers.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { companyAnswerQuery } from '../api/company-answer.ts';
import '../../../shared/answers/answers.css';

/** The recommendation, the draft and what was said, for a table with paper on it. */
export function PrintAnswerPage() {
  const { t } = useLingui();
  const { itemId = '' } = useParams();
  const [{ data, fetching }] = useQuery({ query: companyAnswerQuery, variables: { itemId } });
  const answer = data?.companyAnswer;
  if (fetching) return <Skeleton lines={10} />;
  if (!answer) return <NothingHere title={t`This recommendation was not found`} />;
  const { item, draft } = answer;
  return (
    <>
      <PageTitle title={t`A recommendation`} />
      <PrintPage issuer={<bdi>{item.forum.name}</bdi>} title={<OwnWords words={item.recommendation.titles} />}>
        <ol>
          {item.recommendation.clauses.map((clause) => (
            <li key={clause.id}>
              <OwnWords words={clause.texts} />
            </li>
          ))}
        </ol>
        <AnswerLedgers item={item} />
        {draft ? (
          <>
            <h2>
              <Trans>Draft, not sent</Trans>
            </h2>
            <AnswerClaim item={item} version={draft} />
          </>
        ) : null}
      </PrintPage>
    </>
  );
}
