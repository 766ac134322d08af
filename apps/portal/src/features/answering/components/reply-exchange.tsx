import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextArea } from '@baraza/ui';
import type { RecommendationShownFragment } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { RestatementCourse } from '../../../shared/positions/restatement-course.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { askByLinkMutation } from '../api/ask-by-link.ts';
import { restateByLinkMutation } from '../api/restate-by-link.ts';
import { AnsweringProblem } from './answering-problem.tsx';

interface ReplyExchangeProps {
  readonly token: string;
  /** In which the reply is written. */
  readonly language: string;
  readonly recommendation: RecommendationShownFragment;
  readonly onSaid: () => void;
}

/** Before answering: say how it was understood, or ask. Neither uses up the link, and neither stops the clock. */
export function ReplyExchange(props: ReplyExchangeProps) {
  const { t } = useLingui();
  const { restatements, questions } = props.recommendation;
  const hasSpoken = restatements.length + questions.length > 0;
  return (
    <div className="stack">
      <RestatementCourse recommendation={props.recommendation} />
      <Disclosure
        summary={hasSpoken ? t`Say more, or ask` : t`Not sure what is meant? Say how you understood it, or ask`}
      >
        <Saying {...props} />
      </Disclosure>
    </div>
  );
}

function useSaying({ token, language, recommendation, onSaid }: ReplyExchangeProps) {
  const act = useAct();
  const words = useLocalDraft(`understanding.${recommendation.id}`, '');
  const input = { recommendationId: recommendation.id, text: words.value.trim(), language };
  const done = () => {
    words.discard();
    onSaid();
  };
  const restate = async () => {
    if (await act.send(restateByLinkMutation, { token, input })) done();
  };
  const ask = async () => {
    if (await act.send(askByLinkMutation, { token, input })) done();
  };
  return { act, words, restate, ask, isShort: input.text.length < 10 };
}

function Saying(props: ReplyExchangeProps) {
  const { t } = useLingui();
  const { act, words, restate, ask, isShort } = useSaying(props);
  const isUnderstood = props.recommendation.restatements.at(-1)?.verdict === 'confirmed';
  return (
    <div className="stack">
      <TextArea
        label={isUnderstood ? t`A question about it` : t`In your own words, or a question`}
        hint={t`Everybody reads it beside the position, at once. It stops no clock, and your link goes on working.`}
        rows={3}
        maxLength={2000}
        value={words.value}
        onChange={(text) => words.setValue(() => text)}
      />
      <div className="form-actions">
        {isUnderstood ? null : (
          <Button isDisabled={isShort} isPending={act.isBusy} onPress={() => void restate()}>
            <Trans>This is what we understood</Trans>
          </Button>
        )}
        <Button isDisabled={isShort} isPending={act.isBusy} onPress={() => void ask()}>
          <Trans>Ask this</Trans>
        </Button>
      </div>
      <AnsweringProblem act={act} />
    </div>
  );
}
