import { Trans, useLingui } from '@lingui/react/macro';
import { Link, PageHeader, Section, Skeleton } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { CompanyAnswerQuery } from '../../../generated/graphql.ts';
import { AnswerLedgers } from '../../../shared/answers/answer-ledgers.tsx';
import { useSignatoryWords } from '../../../shared/answers/use-answer-words.ts';
import { useRecordWords } from '../../../shared/company-record/use-record-words.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { companyAnswerQuery } from '../api/company-answer.ts';
import { Acknowledge } from '../components/acknowledge.tsx';
import { Drafting } from '../components/draft-form.tsx';
import { EarlyDecision } from '../components/early-decision.tsx';
import { InterimForm } from '../components/interim-form.tsx';
import { SignOff } from '../components/sign-off.tsx';
import { StepReports } from '../components/step-reports.tsx';
import '../answering.css';

export type CompanyAnswer = NonNullable<CompanyAnswerQuery['companyAnswer']>;

/** One recommendation: what is asked, the company's draft and its way to a signature, and what was said. */
export function AnswerPage() {
  const { t } = useLingui();
  const { itemId = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useQuery({
    query: companyAnswerQuery,
    variables: { itemId },
    requestPolicy: 'cache-and-network',
  });
  const answer = data?.companyAnswer;
  return (
    <>
      <PageTitle title={t`A recommendation`} />
      <RequestErrorNotice error={error} />
      {fetching && !data ? <Skeleton hasHeading lines={10} /> : null}
      {data && !answer ? <NothingHere title={t`This recommendation was not found`} /> : null}
      {answer ? <Answer answer={answer} onDone={() => refresh({ requestPolicy: 'network-only' })} /> : null}
    </>
  );
}

export interface AnswerPartProps {
  readonly answer: CompanyAnswer;
  readonly onDone: () => void;
}

function Answer({ answer, onDone }: AnswerPartProps) {
  const { hasRole } = useSession();
  const { item, draft } = answer;
  const isDrafter = hasRole('company_rights');
  const mayDraft = isDrafter && item.state !== 'closed' && (draft === null || draft.state === 'draft');
  const parts = { answer, onDone };
  return (
    <>
      <Head answer={answer} />
      <AnswerLedgers item={item} />
      {item.state === 'awaiting' ? <Acknowledge {...parts} /> : null}
      {item.promises.some(({ clock }) => clock === 'interim') ? (
        <Section title={<Trans>First measures</Trans>}>
          <InterimForm {...parts} />
        </Section>
      ) : null}
      {mayDraft ? (
        <Section
          title={item.versions.length > 0 ? <Trans>A new version</Trans> : <Trans>Your answer</Trans>}
          lead={<Trans>Nobody outside the company sees a draft.</Trans>}
          isWide
        >
          <Drafting {...parts} />
        </Section>
      ) : null}
      <SignOff {...parts} />
      <EarlyDecision {...parts} />
      {isDrafter && item.versions.length > 0 ? <StepReports {...parts} /> : null}
    </>
  );
}

function Head({ answer: { item, demandedLevel } }: Pick<AnswerPartProps, 'answer'>) {
  const words = useRecordWords();
  const levels = useSignatoryWords();
  return (
    <PageHeader
      kind={<bdi>{item.forum.name}</bdi>}
      title={<OwnWords words={item.recommendation.titles} />}
      crumbs={[{ href: '/app/company/positions', label: <Trans>Positions</Trans> }]}
      facts={
        <Trans>
          Severity: {words.severity(item.level)}. To be signed by: {levels[demandedLevel]}.
        </Trans>
      }
      actions={
        <Link href={`/app/company/positions/${item.id}/print`}>
          <Trans>Print</Trans>
        </Link>
      }
    />
  );
}
