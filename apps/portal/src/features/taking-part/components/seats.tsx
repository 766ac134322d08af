import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Select, StatusTag, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { EngagementRoomQuery, EngagementSeatRole } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerSeatMutation } from '../api/answer-seat.ts';
import { proposeSeatMutation } from '../api/propose-seat.ts';
import { ActProblem } from './act-problem.tsx';
import { TextAct } from './text-act.tsx';
import { useSessionWords } from './use-session-words.ts';

type Seat = EngagementRoomQuery['engagementSeats'][number];

interface SeatsProps {
  readonly seats: readonly Seat[];
  readonly slug: string;
  /** The side for which the reader proposes and accepts; none for whoever holds a seat. */
  readonly side: 'company' | 'forum' | null;
  readonly onChanged: () => void;
}

/** Who works between the sides, who pays them, and who still needs the other side’s word. */
export function Seats({ seats, slug, side, onChanged }: SeatsProps) {
  const words = useSessionWords();
  return (
    <>
      <ul className="session-list">
        {seats.map((seat) => (
          <li key={seat.id}>
            <p>
              <bdi>{seat.called}</bdi> · {words.roles[seat.role]}
            </p>
            <p className="point-facts">
              <SeatState seat={seat} />
              {seat.retainedBy ? (
                <span>
                  <PaidBy seat={seat} />
                </span>
              ) : null}
            </p>
            {seat.state === 'proposed' ? (
              <p className="session-aside">
                <bdi>{seat.reasons}</bdi>
              </p>
            ) : null}
            {side && seat.state === 'proposed' && seat.proposedSide !== side ? (
              <AnswerSeat id={seat.id} onChanged={onChanged} />
            ) : null}
          </li>
        ))}
      </ul>
      {side ? <ProposeSeat slug={slug} onChanged={onChanged} /> : null}
    </>
  );
}

function SeatState({ seat: { state, proposedSide } }: { readonly seat: Seat }) {
  if (state === 'taken')
    return (
      <StatusTag tone="good">
        <Trans>Accepted by both sides</Trans>
      </StatusTag>
    );
  if (state === 'accepted')
    return (
      <StatusTag tone="waiting">
        <Trans>Accepted, seat not taken yet</Trans>
      </StatusTag>
    );
  return (
    <StatusTag tone="waiting">
      {proposedSide === 'company' ? <Trans>Proposed by the company</Trans> : <Trans>Proposed by the forum</Trans>}
    </StatusTag>
  );
}

function PaidBy({ seat: { retainedBy, affiliation } }: { readonly seat: Seat }) {
  if (retainedBy === 'company')
    return (
      <Trans>
        paid by the company, through <bdi>{affiliation}</bdi>
      </Trans>
    );
  if (retainedBy === 'forum')
    return (
      <Trans>
        paid by the forum, through <bdi>{affiliation}</bdi>
      </Trans>
    );
  if (retainedBy === 'fund')
    return (
      <Trans>
        paid by the fund, through <bdi>{affiliation}</bdi>
      </Trans>
    );
  return <Trans>paid by nobody</Trans>;
}

function AnswerSeat({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const act = useAct();
  const answer = async (accepted: boolean) => {
    if (await act.send(answerSeatMutation, { id, accepted })) onChanged();
  };
  return (
    <>
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void answer(true)}>
          <Trans>Accept</Trans>
        </Button>
        <Button kind="quiet" isPending={act.isBusy} onPress={() => void answer(false)}>
          <Trans>Do not accept</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}

function ProposeSeat({ slug, onChanged }: { readonly slug: string; readonly onChanged: () => void }) {
  const { t } = useLingui();
  const words = useSessionWords();
  const [role, setRole] = useState<EngagementSeatRole>('facilitator');
  const [handle, setHandle] = useState('');
  const [called, setCalled] = useState('');
  const act = useAct();
  return (
    <Disclosure summary={t`Propose somebody`}>
      <div className="stack">
        <Select
          label={t`For which seat`}
          value={role}
          onChange={(value) => setRole(value as EngagementSeatRole)}
          options={Object.entries(words.roles).map(([value, label]) => ({ value, label }))}
        />
        <TextField label={t`Their handle on Baraza`} isShort value={handle} onChange={setHandle} />
        <TextField label={t`How they are called in the room`} isShort value={called} onChange={setCalled} />
        <TextAct
          draftKey={`seat.${slug}`}
          label={t`Why they fit`}
          hint={t`The other side reads this. They accept, or they do not.`}
          button={<Trans>Propose</Trans>}
          shortest={10}
          longest={2000}
          act={act}
          onSend={async (reasons) => {
            const input = { engagement: slug, handle: handle.trim(), role, called: called.trim(), reasons };
            const isSent = (await act.send(proposeSeatMutation, { input })) !== null;
            if (isSent) onChanged();
            return isSent;
          }}
        />
      </div>
    </Disclosure>
  );
}
