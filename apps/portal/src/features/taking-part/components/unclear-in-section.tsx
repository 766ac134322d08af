import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@baraza/ui';
import type { TakingPartLearningQuery } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { askUnclearMutation } from '../api/ask-unclear.ts';
import { shareUnclearMutation } from '../api/share-unclear.ts';
import { ActProblem } from './act-problem.tsx';
import { TextAct } from './text-act.tsx';

type Question = NonNullable<TakingPartLearningQuery['learningMaterial']>['questions'][number];
interface UnclearProps {
  readonly materialId: string;
  readonly section: number;
  readonly language: string;
  readonly questions: readonly Question[];
  readonly onChanged: () => void;
}

/** What somebody did not understand; counted, never signed. */
export function UnclearInSection({ materialId, section, language, questions, onChanged }: UnclearProps) {
  const { t } = useLingui();
  const asking = useAct();
  return (
    <Disclosure summary={questions.length > 0 ? t`What was unclear here (${questions.length})` : t`Something unclear?`}>
      <div className="stack">
        {questions.map((question) => (
          <OneQuestion key={question.id} question={question} onChanged={onChanged} />
        ))}
        <TextAct
          draftKey={`ask.${materialId}.${section}`}
          label={t`What is unclear to you`}
          hint={t`It goes to the company as a counted question, without anybody’s name. Write nothing that only you could know.`}
          button={<Trans>Ask</Trans>}
          shortest={8}
          longest={300}
          act={asking}
          onSend={async (text) => {
            const isSent = (await asking.send(askUnclearMutation, { materialId, section, language, text })) !== null;
            if (isSent) onChanged();
            return isSent;
          }}
        />
      </div>
    </Disclosure>
  );
}

function OneQuestion({ question, onChanged }: { readonly question: Question; readonly onChanged: () => void }) {
  const sharing = useAct();
  const share = async () => {
    if (await sharing.send(shareUnclearMutation, { id: question.id })) onChanged();
  };
  return (
    <div>
      <p lang={question.language}>{question.text}</p>
      {question.answer ? (
        <blockquote className="point-answer">
          <p className="session-text">
            <bdi>{question.answer}</bdi>
          </p>
          <footer>
            <Trans>Answer of the company</Trans>
          </footer>
        </blockquote>
      ) : (
        <Button kind="quiet" isPending={sharing.isBusy} onPress={() => void share()}>
          <Trans>I did not understand this either</Trans>
        </Button>
      )}
      <ActProblem act={sharing} />
    </div>
  );
}
