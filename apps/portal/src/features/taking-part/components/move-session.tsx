import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextArea, TextField } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { moveSessionMutation } from '../api/move-session.ts';
import type { SessionSeen } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

interface MoveSessionProps {
  readonly session: SessionSeen;
  readonly onChanged: () => void;
}

/** Another day, time or way to join; whoever agreed to come is told. */
export function MoveSession({ session, onChanged }: MoveSessionProps) {
  const { t } = useLingui();
  const act = useAct();
  const [when, setWhen] = useState(() => localOf(session));
  const [howToJoin, setHowToJoin] = useState(session.howToJoin ?? '');
  const skipped = act.faults.some(({ code }) => code === 'skipped_by_summer_time');
  const { id: sessionId, timeZone } = session;
  const move = async () => {
    const input = { sessionId, timeZone, howToJoin, startsAtLocal: `${when.day}T${when.time}` };
    if (await act.send(moveSessionMutation, { input })) onChanged();
  };
  return (
    <Disclosure summary={t`Move it`}>
      <div className="stack">
        <TextField label={t`Day`} type="date" isShort value={when.day} onChange={(day) => setWhen({ ...when, day })} />
        <TextField
          label={t`Time`}
          type="time"
          isShort
          hint={timeZone}
          value={when.time}
          onChange={(time) => setWhen({ ...when, time })}
          {...(skipped && { error: t`Clocks skip this time on that day. Choose another.` })}
        />
        <TextArea label={t`How to join`} rows={2} value={howToJoin} onChange={setHowToJoin} />
        <ActProblem act={act} />
        <div className="form-actions">
          <Button kind="quiet" isPending={act.isBusy} onPress={() => void move()}>
            <Trans>Move it and tell everybody who comes</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** Day and time as clocks show them where the session is at home. */
function localOf({ startsAt, timeZone }: SessionSeen): { readonly day: string; readonly time: string } {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', time = ''] = shown.format(new Date(startsAt)).split(' ');
  return { day, time };
}
