import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checklist, Disclosure, RadioGroup, Section, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { PositionVote } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useThresholdWords } from '../../../shared/positions/use-position-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { castPositionVoteMutation } from '../api/cast-vote.ts';
import { declarePositionInterestMutation } from '../api/declare-interest.ts';
import { openPositionVoteMutation } from '../api/open-vote.ts';
import { takePositionBackMutation } from '../api/take-back.ts';
import type { Draft, DraftPart } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { useMissingWords } from './use-missing-words.ts';

export type Room = NonNullable<Draft['decision']>;
type VoteProps = DraftPart & { readonly room: Room };

/** The rule of the vote, and what this person can do about it now. */
export function VoteSection({ draft, room, onChanged }: VoteProps) {
  const rules = useThresholdWords();
  const { eligible, seats, threshold, hasInterest } = room;
  const running = room.rounds.find(({ outcome }) => !outcome);
  return (
    <Section title={<Trans>The vote</Trans>}>
      <div className="stack">
        <p>
          <Trans>
            {eligible} of {seats} representatives may vote: whoever has an interest in an addressee does not. More than
            half of them have to take part, abstaining counts as taking part. It passes with {rules[threshold]}; a tie
            fails.
          </Trans>
        </p>
        {draft.state === 'drafting' ? <Opening draft={draft} room={room} onChanged={onChanged} /> : null}
        {running ? (
          <p>
            <Trans>
              The vote runs until <When iso={running.closesAt} kind="dateTime" />, or until everybody has voted. Who
              voted how is shown to the forum afterwards.
            </Trans>
          </p>
        ) : null}
        {running && draft.isRepresentative && !hasInterest ? (
          <Casting draft={draft} room={room} onChanged={onChanged} />
        ) : null}
        {draft.isRepresentative && (draft.state === 'drafting' || draft.state === 'deciding') ? (
          <Beside draft={draft} room={room} onChanged={onChanged} />
        ) : null}
      </div>
    </Section>
  );
}

function Opening({ draft, room, onChanged }: VoteProps) {
  const act = useAct();
  const missing = useMissingWords();
  const conditions = room.missing.map((id) => ({ id, state: 'unmet' as const, name: missing[id] ?? id }));
  const items = room.openItems.map(({ addressee, open, adding, limit }) => ({
    id: addressee.name,
    state: open + adding <= limit ? ('met' as const) : ('unmet' as const),
    name: (
      <Trans>
        Open at <bdi>{addressee.name}</bdi>: {open}, with this position {open + adding} of {limit}
      </Trans>
    ),
  }));
  const open = async () => {
    if (await act.send(openPositionVoteMutation, { positionId: draft.id })) onChanged();
  };
  return (
    <>
      <Checklist conditions={[...conditions, ...items]} />
      {draft.isRepresentative ? (
        <div className="form-actions">
          <Button kind="primary" isDisabled={conditions.length > 0} isPending={act.isBusy} onPress={() => void open()}>
            <Trans>Put it to the vote; the text stands still from then on</Trans>
          </Button>
        </div>
      ) : null}
      <ActProblem act={act} />
    </>
  );
}

function Casting({ draft, room, onChanged }: VoteProps) {
  const { t } = useLingui();
  const act = useAct();
  const [choice, setChoice] = useState<string>(room.ownVote ?? '');
  const cast = async () => {
    const vote = { positionId: draft.id, choice: choice as PositionVote };
    if (await act.send(castPositionVoteMutation, vote)) onChanged();
  };
  const options = [
    { value: 'yes', label: t`Yes` },
    { value: 'no', label: t`No` },
    { value: 'abstain', label: t`Abstain` },
  ];
  return (
    <>
      <RadioGroup label={t`Your vote`} options={options} value={choice} onChange={setChoice} />
      <div className="form-actions">
        <Button kind="primary" isDisabled={choice === ''} isPending={act.isBusy} onPress={() => void cast()}>
          {room.ownVote ? <Trans>Change your vote</Trans> : <Trans>Vote</Trans>}
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}

/** Taking the text back, and saying that one has an interest. */
function Beside({ draft, room, onChanged }: VoteProps) {
  const act = useAct();
  const takeBack = async () => {
    if (await act.send(takePositionBackMutation, { positionId: draft.id })) onChanged();
  };
  return (
    <>
      {room.hasInterest ? (
        <p>
          <Trans>You have an interest in an addressee: you may speak and write, and do not vote.</Trans>
        </p>
      ) : (
        <DeclareInterest draft={draft} onChanged={onChanged} />
      )}
      {draft.state === 'deciding' ? (
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void takeBack()}>
            <Trans>Take the text back to drafting</Trans>
          </Button>
        </div>
      ) : null}
      <ActProblem act={act} />
    </>
  );
}

function DeclareInterest({ draft, onChanged }: DraftPart) {
  const { t } = useLingui();
  const act = useAct();
  const [reason, setReason] = useState('');
  const declare = async () => {
    if (await act.send(declarePositionInterestMutation, { positionId: draft.id, reason })) onChanged();
  };
  return (
    <Disclosure summary={<Trans>I have an interest in an addressee</Trans>}>
      <div className="stack">
        <TextArea
          label={t`What kind of interest`}
          hint={t`For example that you or somebody close to you works for it. It cannot be taken back for this position.`}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
        <div className="form-actions">
          <Button isDisabled={reason.trim().length < 3} isPending={act.isBusy} onPress={() => void declare()}>
            <Trans>Declare it and do not vote</Trans>
          </Button>
        </div>
        <ActProblem act={act} />
      </div>
    </Disclosure>
  );
}
