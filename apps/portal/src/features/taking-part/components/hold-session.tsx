import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CheckboxGroup, Disclosure, Section } from '@baraza/ui';
import { type ReactNode, useState } from 'react';
import type { SessionRoomQuery } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { beginSessionMutation } from '../api/begin-session.ts';
import { cancelSessionMutation } from '../api/cancel-session.ts';
import { endSessionMutation } from '../api/end-session.ts';
import { openNeedsMutation } from '../api/open-needs.ts';
import type { SessionSeen } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { MoveSession } from './move-session.tsx';

interface HoldSessionProps {
  readonly session: SessionSeen;
  readonly people: SessionRoomQuery['peopleInRoom'];
  readonly onChanged: () => void;
}

/** Begin, end, call off; and what people need in the room. */
export function HoldSession({ session, people, onChanged }: HoldSessionProps) {
  const act = useAct();
  const { id, state } = session;
  if (state === 'ended' || state === 'cancelled') return null;
  const done = (sent: unknown) => (sent ? onChanged() : undefined);
  return (
    <Section title={<Trans>Holding it</Trans>}>
      <div className="stack">
        {session.mayFacilitate ? <Needs sessionId={id} /> : null}
        {state === 'planned' ? <MoveSession session={session} onChanged={onChanged} /> : null}
        {state === 'planned' ? <WhenItBegins /> : null}
        {state === 'planned' ? (
          <div className="form-actions">
            <Sure
              first={<Trans>Begin</Trans>}
              sure={<Trans>Yes, it begins now</Trans>}
              isBusy={act.isBusy}
              onSure={() => void act.send(beginSessionMutation, { id }).then(done)}
            />
            <CallOff onConfirmed={() => void act.send(cancelSessionMutation, { id }).then(done)} isBusy={act.isBusy} />
          </div>
        ) : (
          <EndSession
            people={people}
            isBusy={act.isBusy}
            onEnd={(absentMemberIds) => void act.send(endSessionMutation, { id, absentMemberIds }).then(done)}
          />
        )}
        <ActProblem act={act} />
      </div>
    </Section>
  );
}

function WhenItBegins() {
  return (
    <p className="hint">
      <Trans>It begins on its day, at the earliest twelve hours before its time. If it is to be sooner, move it.</Trans>
    </p>
  );
}

interface SureProps {
  readonly first: ReactNode;
  readonly sure: ReactNode;
  readonly isBusy: boolean;
  readonly onSure: () => void;
}

/** What cannot be undone takes two presses, and the second says what follows. */
function Sure({ first, sure, isBusy, onSure }: SureProps) {
  const [isSure, setIsSure] = useState(false);
  return isSure ? (
    <>
      <Button isPending={isBusy} onPress={onSure}>
        {sure}
      </Button>
      <Button kind="quiet" onPress={() => setIsSure(false)}>
        <Trans>Not yet</Trans>
      </Button>
    </>
  ) : (
    <Button onPress={() => setIsSure(true)}>{first}</Button>
  );
}

function CallOff({ onConfirmed, isBusy }: { readonly onConfirmed: () => void; readonly isBusy: boolean }) {
  const [isSure, setIsSure] = useState(false);
  return isSure ? (
    <Button kind="danger" isPending={isBusy} onPress={onConfirmed}>
      <Trans>Yes, call it off; within 48 hours it stays paid</Trans>
    </Button>
  ) : (
    <Button kind="quiet" onPress={() => setIsSure(true)}>
      <Trans>Call it off</Trans>
    </Button>
  );
}

function EndSession({
  people,
  isBusy,
  onEnd,
}: {
  readonly people: HoldSessionProps['people'];
  readonly isBusy: boolean;
  readonly onEnd: (absent: string[]) => void;
}) {
  const { t } = useLingui();
  const [absent, setAbsent] = useState<string[]>([]);
  const expected = people.filter(({ state }) => state === 'agreed');
  return (
    <div className="stack">
      {expected.length > 0 ? (
        <CheckboxGroup
          label={t`Who did not come at all`}
          hint={t`Everybody else took part. Whoever stopped in the middle took part too.`}
          isOptional
          value={absent}
          onChange={setAbsent}
          options={expected.map(({ memberId, pseudonym }) => ({ value: memberId, label: <bdi>{pseudonym}</bdi> }))}
        />
      ) : null}
      <div className="form-actions">
        <Sure
          first={<Trans>End the session</Trans>}
          sure={<Trans>Yes, it is over; everybody but those marked above is paid</Trans>}
          isBusy={isBusy}
          onSure={() => onEnd(absent)}
        />
      </div>
    </div>
  );
}

function Needs({ sessionId }: { readonly sessionId: string }) {
  const { t } = useLingui();
  const act = useAct();
  const [texts, setTexts] = useState<readonly string[] | null>(null);
  const open = async () => {
    const answer = await act.send(openNeedsMutation, { sessionId });
    if (answer && 'texts' in answer) setTexts(answer.texts);
  };
  return (
    <Disclosure summary={t`What people need in the room`}>
      {texts === null ? (
        <div className="form-actions">
          <Button kind="quiet" isPending={act.isBusy} onPress={() => void open()}>
            <Trans>Open what was sealed; each person sees that you did</Trans>
          </Button>
        </div>
      ) : null}
      {texts?.length === 0 ? (
        <p>
          <Trans>Nobody asked for anything.</Trans>
        </p>
      ) : null}
      <ul>
        {texts?.map((text) => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <ActProblem act={act} />
    </Disclosure>
  );
}
