import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { RestatementCourse } from '../../../shared/positions/restatement-course.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerPositionQuestionMutation } from '../api/answer-question.ts';
import { judgeRestatementMutation } from '../api/judge-restatement.ts';
import { positionReceivedQuery } from '../api/position-received.ts';
import { ActProblem } from './act-problem.tsx';

/** What the addressee says it understood, and the representatives’ word on it. */
export function ExchangeSection({ slug, judges }: { readonly slug: string; readonly judges: boolean }) {
  const [{ data }, refresh] = useQuery({ query: positionReceivedQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const spoken =
    data?.position?.recommendations.filter((one) => one.restatements.length + one.questions.length > 0) ?? [];
  if (spoken.length === 0) return null;
  return (
    <Section
      id="understanding"
      title={<Trans>What the addressee understood</Trans>}
      lead={<Trans>None of this stops the clock for the answer.</Trans>}
    >
      {spoken.map((recommendation) => (
        <div key={recommendation.id} className="stack">
          <h3>
            {recommendation.number}. <OwnWords words={recommendation.titles} />
          </h3>
          <RestatementCourse
            recommendation={recommendation}
            {...(judges && {
              judging: (id: string) => <Judge id={id} onJudged={again} />,
              answering: (id: string) => <Reply id={id} onReplied={again} />,
            })}
          />
        </div>
      ))}
    </Section>
  );
}

function Judge({ id, onJudged }: { readonly id: string; readonly onJudged: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const [correction, setCorrection] = useState('');
  const judge = async (text: string | null) => {
    if (await act.send(judgeRestatementMutation, { id, correction: text })) onJudged();
  };
  return (
    <div className="stack">
      <TextArea
        label={t`What is meant instead`}
        hint={t`Only if it was not understood.`}
        rows={3}
        maxLength={4000}
        value={correction}
        onChange={setCorrection}
      />
      <div className="form-actions">
        <Button isPending={act.isBusy} isDisabled={correction !== ''} onPress={() => void judge(null)}>
          <Trans>Yes, that is it</Trans>
        </Button>
        <Button
          isPending={act.isBusy}
          isDisabled={correction.trim().length < 3}
          onPress={() => void judge(correction.trim())}
        >
          <Trans>Correct it</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

function Reply({ id, onReplied }: { readonly id: string; readonly onReplied: () => void }) {
  const { t } = useLingui();
  const act = useAct();
  const [answer, setAnswer] = useState('');
  const send = async () => {
    if (await act.send(answerPositionQuestionMutation, { id, answer: answer.trim() })) onReplied();
  };
  return (
    <div className="stack">
      <TextArea
        label={t`Your answer, for everybody to read`}
        rows={3}
        maxLength={4000}
        value={answer}
        onChange={setAnswer}
      />
      <div className="form-actions">
        <Button isPending={act.isBusy} isDisabled={answer.trim().length < 3} onPress={() => void send()}>
          <Trans>Answer</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}
