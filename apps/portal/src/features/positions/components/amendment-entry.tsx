import { Trans, useLingui } from '@lingui/react/macro';
import { Button, StatusTag, TextArea } from '@baraza/ui';
import { type ReactNode, useState } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerAmendmentMutation } from '../api/answer-amendment.ts';
import { putAmendmentToVoteMutation } from '../api/put-amendment-to-vote.ts';
import type { Amendment, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { AmendmentVote } from './amendment-vote.tsx';
import { OwnAmendment } from './own-amendment.tsx';
import { useAmendmentWords } from './use-amendment-words.ts';
import { WordsDiff } from './words-diff.tsx';

type EntryProps = DraftPart & { readonly amendment: Amendment };

/** One amendment: what it changes word by word, why, and what became of it. */
export function AmendmentEntry({ draft, amendment, onChanged }: EntryProps) {
  const words = useAmendmentWords();
  const { pseudonym, proposedAt, reasons, state, diff, outcomeReasons, yesVotes, noVotes } = amendment;
  return (
    <div className="stack">
      <p className="position-facts">
        <StatusTag tone={state === 'accepted' ? 'good' : state === 'refused' ? 'stopped' : 'waiting'}>
          {words.state[state]}
        </StatusTag>
        <span>{words.kind[amendment.kind]}</span>
        <bdi>{pseudonym}</bdi>
        <When iso={proposedAt} kind="dateShort" />
      </p>
      <WordsDiff diff={diff} language={draft.language} />
      <p dir="auto">{reasons}</p>
      {outcomeReasons ? (
        <p>
          <strong>
            <Trans>The answer:</Trans>
          </strong>{' '}
          <bdi>{outcomeReasons}</bdi>
        </p>
      ) : null}
      {typeof yesVotes === 'number' ? (
        <p>
          <Trans>
            Decided by vote: {yesVotes} yes, {noVotes ?? 0} no.
          </Trans>
        </p>
      ) : null}
      {draft.isRepresentative && draft.state === 'drafting' && state === 'open' ? (
        <Answer draft={draft} amendment={amendment} onChanged={onChanged} />
      ) : null}
      {draft.isRepresentative && state === 'voting' ? (
        <AmendmentVote draft={draft} amendment={amendment} onChanged={onChanged} />
      ) : null}
    </div>
  );
}

function Answer({ draft, amendment, onChanged }: EntryProps) {
  const act = useAct();
  const { id: amendmentId, isMine, fit, kind } = amendment;
  const ids = { positionId: draft.id, amendmentId };
  const toVote = async () => {
    if (await act.send(putAmendmentToVoteMutation, ids)) onChanged();
  };
  // Where both changed the same words, somebody has to word it before it can be voted on.
  const putToVote =
    fit === 'clean' ? (
      <Button isPending={act.isBusy} onPress={() => void toVote()}>
        <Trans>Put it to the vote</Trans>
      </Button>
    ) : null;
  return (
    <div className="stack">
      <FitNotice fit={fit} kind={kind} isMine={isMine} />
      {isMine ? (
        <OwnAmendment draft={draft} amendment={amendment} onChanged={onChanged}>
          {putToVote}
        </OwnAmendment>
      ) : (
        <Judging draft={draft} amendment={amendment} onChanged={onChanged}>
          {putToVote}
        </Judging>
      )}
      <ActProblem act={act} />
    </div>
  );
}

function Judging({ draft, amendment, onChanged, children }: EntryProps & { readonly children: ReactNode }) {
  const { t } = useLingui();
  const act = useAct();
  const [reasons, setReasons] = useState('');
  const [wording, setWording] = useState(amendment.merged ?? amendment.text);
  const { id: amendmentId, clauseVersion, fit } = amendment;
  const answer = async (accepts: boolean) => {
    const input = { positionId: draft.id, amendmentId, accepts, reasons, clauseVersion };
    const words = { wording: accepts && fit === 'conflict' ? wording : null };
    if (await act.send(answerAmendmentMutation, { input: { ...input, ...words } })) onChanged();
  };
  const isShort = reasons.trim().length < 3;
  return (
    <>
      {fit === 'conflict' ? (
        <TextArea label={t`How it should read, if you accept`} rows={4} value={wording} onChange={setWording} />
      ) : null}
      <TextArea label={t`Your reason`} rows={2} maxLength={2000} value={reasons} onChange={setReasons} />
      <div className="form-actions">
        <Button isDisabled={isShort || fit === 'gone'} isPending={act.isBusy} onPress={() => void answer(true)}>
          <Trans>Accept</Trans>
        </Button>
        <Button isDisabled={isShort} isPending={act.isBusy} onPress={() => void answer(false)}>
          <Trans>Refuse</Trans>
        </Button>
        {children}
      </div>
      <ActProblem act={act} />
    </>
  );
}

type FitProps = Pick<Amendment, 'fit' | 'kind' | 'isMine'>;

function FitNotice({ fit, kind, isMine }: FitProps) {
  if (fit === 'conflict') {
    return (
      <p>
        <Trans>
          The clause has changed in the same words since this was proposed: somebody has to word both together.
        </Trans>
      </p>
    );
  }
  if (fit !== 'gone') return null;
  return (
    <p role="note">
      {kind === 'removal' ? <Trans>The clause is gone already: nothing is left to decide here.</Trans> : null}
      {kind !== 'removal' && isMine ? (
        <Trans>Somebody removed the clause since you proposed this. Your words and your reason are kept.</Trans>
      ) : null}
      {kind !== 'removal' && !isMine ? (
        <Trans>
          Somebody removed the clause since this was proposed. Its author can propose the words as a clause of their
          own; refuse it here if nobody goes on with it, for the vote waits for open amendments.
        </Trans>
      ) : null}
    </p>
  );
}
