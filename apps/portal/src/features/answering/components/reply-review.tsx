import { Trans } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { AnswerClaim } from '../../../shared/answers/answer-claim.tsx';
import { useSignatoryWords } from '../../../shared/answers/use-answer-words.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import type { Act } from '../../../shared/step-up/use-act.ts';
import { EMPTY_DRAFT } from '../answer-draft.ts';
import { numberedClauses, type ReplyDraft, type ReplyMatter } from '../reply-draft.ts';
import { shownDraft } from '../shown-draft.ts';
import { AnswerFaults } from './answer-faults.tsx';
import '../../../shared/answers/answers.css';

interface ReplyReviewProps {
  readonly form: ReplyMatter;
  readonly value: ReplyDraft;
  readonly act: Act;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** The whole answer as everybody will read it, and what follows from sending it. */
export function ReplyReview({ form, value, act, onBack, onSend }: ReplyReviewProps) {
  return (
    <div className="stack">
      {form.items.map(({ id, recommendation }) => (
        <Section
          key={id}
          title={
            <>
              {recommendation.number}. <OwnWords words={recommendation.titles} />
            </>
          }
          isWide
        >
          <AnswerClaim
            item={{ recommendation, reports: [] }}
            version={shownDraft(id, value.answers[id] ?? EMPTY_DRAFT)}
          />
        </Section>
      ))}
      <WhatFollows form={form} value={value} />
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={onSend}>
          <Trans>Send the answer</Trans>
        </Button>
        <Button onPress={onBack}>
          <Trans>Go back and change it</Trans>
        </Button>
      </div>
      <AnswerFaults act={act} clauses={numberedClauses(form)} />
    </div>
  );
}

function WhatFollows({ form, value }: Pick<ReplyReviewProps, 'form' | 'value'>) {
  const levels = useSignatoryWords();
  const nameOf = useLanguageName();
  const others = form.languages.filter((language) => language !== value.language).map(nameOf);
  return (
    <Notice kind="warning" title={<Trans>What becomes public, and when</Trans>}>
      <ul>
        <li>
          <Trans>
            Public: every word above, signed as <bdi>{value.signedRole.trim()}</bdi> ({levels[value.level]}), beside the
            position. No name and no address of a person.
          </Trans>
        </li>
        <li>
          {others.length === 0 ? (
            <Trans>When: at once. Members are then asked to rate it.</Trans>
          ) : (
            <Trans>
              When: as soon as people of the forum have translated it ({others.join(', ')}). The day on which you send
              it counts as the day of your answer.
            </Trans>
          )}
        </li>
        <li>
          <Trans>It stays as it is: nobody can change or take back what was sent, and the link ends.</Trans>
        </li>
      </ul>
    </Notice>
  );
}
