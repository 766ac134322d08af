import { Trans } from '@lingui/react/macro';
import { Button, ButtonLink, Notice } from '@baraza/ui';
import type { ProblemLike } from '../../../shared/problems/problem-words.ts';
import { addressOf } from '../types.ts';

interface Before {
  readonly statementId: string;
  readonly text: string;
  readonly same: boolean;
}

export const saidBeforeOf = (problem: ProblemLike | null): Before | null =>
  problem?.__typename === 'SaidBefore' ? (problem as unknown as Before) : null;

interface SaidBeforeProps {
  readonly slug: string;
  readonly before: Before;
  readonly onAllTheSame: () => void;
}

/** Somebody said it already, or nearly: shown before anything is sent. */
export function SaidBefore({ slug, before, onAllTheSame }: SaidBeforeProps) {
  return (
    <Notice kind="warning" isLive>
      <p>
        {before.same ? (
          <Trans>This statement is there already. You can agree with it instead; your words are kept here.</Trans>
        ) : (
          <Trans>A statement that says nearly the same is there already. Does yours say something else?</Trans>
        )}
      </p>
      <blockquote dir="auto">{before.text}</blockquote>
      <div className="form-actions">
        <ButtonLink kind="quiet" href={addressOf(slug, `/statements/${before.statementId}`)}>
          <Trans>Look at that one</Trans>
        </ButtonLink>
        {before.same ? null : (
          <Button onPress={onAllTheSame}>
            <Trans>Mine says something else: propose it</Trans>
          </Button>
        )}
      </div>
    </Notice>
  );
}
