import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, ShowMore, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerQuestionMutation } from '../api/answer-question.ts';
import { memberHustingsQuery } from '../api/hustings.ts';
import type { Candidate, OwnElection, Question } from '../types.ts';
import { MemberProblem } from './member-problem.tsx';

interface AnswerQuestionsProps {
  readonly own: OwnElection;
  readonly candidacy: Candidate;
}

/** Members' questions, each with one's own answer under it. */
export function AnswerQuestions({ own, candidacy }: AnswerQuestionsProps) {
  const { t } = useLingui();
  const list = useConnection(memberHustingsQuery, { slug: own.election.slug }, (data) => data.hustings);
  const contest = own.election.styles.find(({ candidates }) => candidates.some(({ id }) => id === candidacy.id));
  const questions = list.nodes.filter(({ styleSlug }) => styleSlug === contest?.slug);
  if (candidacy.state !== 'STANDING') return null;
  return (
    <Section
      title={t`Members’ questions`}
      lead={t`You may answer until voting closes. Answering again replaces your answer.`}
    >
      <RequestErrorNotice error={list.error} />
      {questions.length === 0 && !list.isLoading ? (
        <p className="hint">
          <Trans>Nobody has asked yet.</Trans>
        </p>
      ) : null}
      {questions.map((question) => (
        <AnswerForm key={question.id} question={question} candidateId={candidacy.id} onAnswered={list.refresh} />
      ))}
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

interface AnswerFormProps {
  readonly question: Question;
  readonly candidateId: string;
  readonly onAnswered: () => void;
}

function AnswerForm({ question, candidateId, onAnswered }: AnswerFormProps) {
  const { t, i18n } = useLingui();
  const own = question.answers.find((answer) => answer.candidateId === candidateId);
  const draft = useLocalDraft(`answer.${question.id}`, own?.text ?? '');
  const [isDone, setIsDone] = useState(false);
  const act = useAct();
  const send = async () => {
    const input = { questionId: question.id, language: i18n.locale, text: draft.value.trim() };
    const sent = await act.send(answerQuestionMutation, { input });
    setIsDone(sent !== null);
    if (!sent) return;
    draft.discard();
    onAnswered();
  };
  return (
    <div className="stack answer-form">
      <p className="question" lang={question.language} dir="auto">
        {question.text}
      </p>
      <TextArea
        label={t`Your answer`}
        rows={4}
        value={draft.value}
        onChange={(text) => draft.setValue(() => text)}
        maxLength={4000}
      />
      <div className="form-actions">
        <Button isDisabled={draft.value.trim() === ''} isPending={act.isBusy} onPress={() => void send()}>
          {own ? t`Replace my answer` : t`Answer`}
        </Button>
      </div>
      {isDone ? <Notice kind="success" isLive>{t`Your answer is published.`}</Notice> : null}
      <MemberProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </div>
  );
}
