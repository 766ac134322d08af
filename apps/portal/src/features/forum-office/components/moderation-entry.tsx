import { Trans, useLingui } from '@lingui/react/macro';
import { StatusTag, type StatusTone } from '@baraza/ui';
import type { ReactNode } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import type { Act } from '../types.ts';
import { useKindWords } from './use-kind-words.ts';

const TONES: Readonly<Record<Act['state'], StatusTone>> = { hidden: 'waiting', restored: 'good', upheld: 'stopped' };

/** A hidden text, why it was hidden, and what became of it. */
export function ModerationEntry({ act, children }: { readonly act: Act; readonly children?: ReactNode }) {
  const { t } = useLingui();
  const kind = useKindWords();
  const states = { hidden: t`Hidden`, restored: t`Restored`, upheld: t`Hidden for good` };
  return (
    <>
      <h3>{kind(act.contentKind)}</h3>
      <p className="forum-facts">
        <StatusTag tone={TONES[act.state]}>{states[act.state]}</StatusTag>
        <When iso={act.hiddenAt} />
        <bdi>{act.forum.name}</bdi>
      </p>
      {act.text ? (
        <blockquote className="forum-text">
          <bdi>{act.text}</bdi>
        </blockquote>
      ) : (
        <p className="hint">
          <Trans>These words are gone: their author replaced or withdrew them.</Trans>
        </p>
      )}
      <p>
        <Trans>
          Reason: <bdi>{act.reason}</bdi>
        </Trans>
      </p>
      {act.appeal ? <AppealFacts appeal={act.appeal} /> : null}
      {children}
    </>
  );
}

function AppealFacts({ appeal }: { readonly appeal: NonNullable<Act['appeal']> }) {
  const { t } = useLingui();
  const choices = { restore: t`Restore it`, uphold: t`Keep it hidden` };
  return (
    <>
      <p>
        <Trans>
          Appeal of <When iso={appeal.filedAt} />: <bdi>{appeal.grounds}</bdi>
        </Trans>
      </p>
      <p className="hint">
        {appeal.decidedAt ? (
          <Trans>
            Decided on <When iso={appeal.decidedAt} /> by people of another forum
          </Trans>
        ) : appeal.decideBy ? (
          <Trans>
            Three people of another forum decide by <When iso={appeal.decideBy} />
          </Trans>
        ) : (
          <Trans>It waits until another forum has three people who can hear it.</Trans>
        )}
      </p>
      <ul className="forum-lines">
        {appeal.decisions.map(({ choice, reasons }) => (
          <li key={reasons}>
            <strong>{choices[choice]}</strong>: <bdi>{reasons}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
