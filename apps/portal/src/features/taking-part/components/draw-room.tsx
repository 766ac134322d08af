import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, TextField } from '@baraza/ui';
import { useState } from 'react';
import type { SessionRoomQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { announceDrawMutation } from '../api/announce-draw.ts';
import { drawInvitationsMutation } from '../api/draw-invitations.ts';
import type { SessionSeen } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

type Draw = SessionRoomQuery['invitationDraws'][number];
interface DrawRoomProps {
  readonly session: SessionSeen;
  readonly draws: readonly Draw[];
  readonly onDrawn: () => void;
}

/** One person fixes the tickets and a secret, another says the words: only together do they make the seed. */
export function DrawRoom({ session, draws, onDrawn }: DrawRoomProps) {
  const { t } = useLingui();
  const [places, setPlaces] = useState('4');
  const act = useAct();
  const announce = async () => {
    if (await act.send(announceDrawMutation, { sessionId: session.id, places: Number(places) })) onDrawn();
  };
  const isOpen = draws.some(({ drawnAt }) => drawnAt === null);
  return (
    <div className="stack">
      {draws.map((draw) =>
        draw.drawnAt ? <Drawn key={draw.id} draw={draw} /> : <SayWords key={draw.id} draw={draw} onDrawn={onDrawn} />,
      )}
      {isOpen ? null : (
        <>
          <TextField label={t`Places for the lot`} isShort inputMode="numeric" value={places} onChange={setPlaces} />
          <div className="form-actions">
            <Button
              kind="quiet"
              isDisabled={!/^\d{1,3}$/.test(places)}
              isPending={act.isBusy}
              onPress={() => void announce()}
            >
              <Trans>Announce the draw</Trans>
            </Button>
          </div>
        </>
      )}
      <ActProblem act={act} />
    </div>
  );
}

function SayWords({ draw, onDrawn }: { readonly draw: Draw; readonly onDrawn: () => void }) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const act = useAct();
  const send = async () => {
    if (await act.send(drawInvitationsMutation, { drawId: draw.id, words })) onDrawn();
  };
  if (draw.isMine)
    return (
      <p>
        <Trans>
          Announced on <When iso={draw.announcedAt} />, places: {draw.places}. Now somebody else says words that nobody
          could know before: a representative of the forum, or whoever facilitates.
        </Trans>
      </p>
    );
  return (
    <div className="stack">
      <TextField
        label={t`Words that nobody could know`}
        hint={t`For example a line from today’s newspaper. With the secret that was fixed before, they make the seed of the lot.`}
        value={words}
        onChange={setWords}
        maxLength={200}
      />
      <div className="form-actions">
        <Button isDisabled={words.trim().length < 8} isPending={act.isBusy} onPress={() => void send()}>
          <Trans>Draw, and invite whoever is drawn</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </div>
  );
}

function Drawn({ draw }: { readonly draw: Draw }) {
  const { t } = useLingui();
  return (
    <Disclosure summary={t`Drawn, places: ${draw.places}. How to check it`}>
      <p>
        <Trans>
          The words were <q>{draw.words}</q>. Tickets are ordered by SHA-256 of the seed and the ticket; the seed is
          made of the secret and the words.
        </Trans>
      </p>
      <p className="draw-proof" dir="ltr">
        {draw.secret}
      </p>
      <p>
        <Trans>Its SHA-256 was fixed before the words were said:</Trans>
      </p>
      <p className="draw-proof" dir="ltr">
        {draw.seedHash}
      </p>
    </Disclosure>
  );
}
