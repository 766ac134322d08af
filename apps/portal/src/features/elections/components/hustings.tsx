import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Section, ShowMore, Skeleton } from '@baraza/ui';
import { useConnection, type ConnectionList } from '../../../shared/api/use-connection.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { memberHustingsQuery } from '../api/hustings.ts';
import type { Contest, OwnElection, Question } from '../types.ts';
import { AskForm } from './ask-form.tsx';

interface HustingsProps {
  readonly own: OwnElection;
  readonly contest: Contest;
}

const TAKES_QUESTIONS: ReadonlyArray<OwnElection['election']['state']> = ['NOMINATED', 'PREPARED', 'OPEN'];

/** Questions to the candidates of one's constituency, and their answers. */
export function Hustings({ own, contest }: HustingsProps) {
  const { t } = useLingui();
  const { election } = own;
  const list = useConnection(memberHustingsQuery, { slug: election.slug }, (data) => data.hustings);
  if (contest.rule === 'choice' || election.state === 'ANNOUNCED' || election.state === 'NOMINATING') return null;
  const mayAsk = TAKES_QUESTIONS.includes(election.state) && new Date(election.closesAt) > new Date();
  return (
    <Section
      title={t`Questions to the candidates`}
      lead={t`Asked by members, without a name. All candidates may answer.`}
    >
      <RequestErrorNotice error={list.error} />
      {list.isLoading ? <Skeleton lines={4} /> : <Questions list={list} contest={contest} mayAsk={mayAsk} />}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
      {mayAsk ? <AskForm slug={election.slug} onAsked={list.refresh} /> : null}
    </Section>
  );
}

interface QuestionsProps {
  readonly list: ConnectionList<Question>;
  readonly contest: Contest;
  readonly mayAsk: boolean;
}

function Questions({ list, contest, mayAsk }: QuestionsProps) {
  const { t } = useLingui();
  const questions = list.nodes.filter(({ styleSlug }) => styleSlug === contest.slug);
  if (questions.length === 0 && !list.hasMore) {
    return (
      <EmptyState title={t`Nobody has asked yet`}>
        {mayAsk ? <Trans>Ask what you need to know to decide.</Trans> : null}
      </EmptyState>
    );
  }
  return (
    <ul className="bare-list question-list">
      {questions.map((question) => (
        <li key={question.id}>
          <p className="question" lang={question.language} dir="auto">
            {question.text}
          </p>
          <Answers question={question} contest={contest} />
        </li>
      ))}
    </ul>
  );
}

function Answers({ question, contest }: { readonly question: Question; readonly contest: Contest }) {
  const { t } = useLingui();
  const nameOf = (id: string) => contest.candidates.find((candidate) => candidate.id === id)?.pseudonym;
  if (question.answers.length === 0) return <p className="hint">{t`No answer yet.`}</p>;
  return (
    <ul className="bare-list answer-list">
      {question.answers.map((answer) => (
        <li key={answer.id}>
          <strong>
            <bdi>{nameOf(answer.candidateId) ?? t`A candidate who withdrew`}</bdi>
          </strong>
          <div className="people-words" lang={answer.language} dir="auto">
            {answer.text}
          </div>
        </li>
      ))}
    </ul>
  );
}
