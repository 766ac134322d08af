import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Link, Section } from '@baraza/ui';
import type { EngagementRoomQuery } from '../../../generated/graphql.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerUnclearMutation } from '../api/answer-unclear.ts';
import { passOnUnclearMutation } from '../api/pass-on-unclear.ts';
import { textFor } from '../types.ts';
import { TextAct } from './text-act.tsx';

type Material = EngagementRoomQuery['engagementLearning'][number];
interface LearningProps {
  readonly materials: readonly Material[];
  readonly mode: 'facilitator' | 'company';
  readonly onChanged: () => void;
}

/** Materials beside the briefing, and what readers found unclear in them. */
export function LearningOfEngagement({ materials, mode, onChanged }: LearningProps) {
  const { i18n } = useLingui();
  const base = useSession().hasRole('engagement_seat') ? '/app/facilitating/learning' : '/app/forum/learning';
  if (materials.length === 0) return null;
  return (
    <Section
      title={<Trans>What readers found unclear</Trans>}
      lead={<Trans>Counted from five people on; nobody is named.</Trans>}
    >
      {materials.map((material) => {
        const edition = textFor(material.editions, i18n.locale);
        return (
          <div key={material.id} className="stack">
            <p>
              <bdi lang={edition?.language}>{edition?.title}</bdi>{' '}
              {mode === 'facilitator' ? (
                <Link href={`${base}/${material.slug}/write`}>
                  <Trans>Languages and versions</Trans>
                </Link>
              ) : null}
            </p>
            {material.questions.length === 0 ? (
              <p className="session-aside">
                <Trans>Nothing yet.</Trans>
              </p>
            ) : null}
            <ul className="session-list">
              {material.questions.map((question) => (
                <li key={question.id}>
                  <Question question={question} mode={mode} onChanged={onChanged} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

interface QuestionProps {
  readonly question: Material['questions'][number];
  readonly mode: LearningProps['mode'];
  readonly onChanged: () => void;
}

function Question({ question, mode, onChanged }: QuestionProps) {
  const { text, language, count, answer, isPassedOn } = question;
  return (
    <>
      <p lang={language}>{text}</p>
      {count ? (
        <p className="session-aside">
          <Trans>People who ask this: {count}</Trans>
        </p>
      ) : null}
      {answer ? (
        <blockquote className="point-answer">
          <p className="session-text">
            <bdi>{answer}</bdi>
          </p>
        </blockquote>
      ) : null}
      {mode === 'company' && !answer ? <AnswerQuestion id={question.id} onChanged={onChanged} /> : null}
      {mode === 'facilitator' && !isPassedOn && !answer ? <PassOn id={question.id} onChanged={onChanged} /> : null}
    </>
  );
}

interface ByIdProps {
  readonly id: string;
  readonly onChanged: () => void;
}

function AnswerQuestion({ id, onChanged }: ByIdProps) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (answer: string) => {
    const isSent = (await act.send(answerUnclearMutation, { id, answer })) !== null;
    if (isSent) onChanged();
    return isSent;
  };
  return (
    <Disclosure summary={t`Answer`}>
      <TextAct
        draftKey={`unclear.${id}`}
        label={t`Your answer`}
        hint={t`Everybody reads it beside the material. It stays as you give it.`}
        button={<Trans>Send the answer</Trans>}
        shortest={10}
        longest={4000}
        act={act}
        onSend={send}
      />
    </Disclosure>
  );
}

function PassOn({ id, onChanged }: ByIdProps) {
  const { t } = useLingui();
  const act = useAct();
  const send = async (text: string) => {
    const isSent = (await act.send(passOnUnclearMutation, { id, text })) !== null;
    if (isSent) onChanged();
    return isSent;
  };
  return (
    <Disclosure summary={t`Pass it on to the company`}>
      <TextAct
        draftKey={`pass.${id}`}
        label={t`In your own words`}
        hint={t`So that nobody is known by their way of writing.`}
        button={<Trans>Pass it on</Trans>}
        shortest={8}
        longest={600}
        act={act}
        onSend={send}
      />
    </Disclosure>
  );
}
