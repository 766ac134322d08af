import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CheckboxGroup, Notice, RadioGroup, Select } from '@baraza/ui';
import { useState } from 'react';
import type { InvitationWay, SessionRoomQuery, SpeakerKind } from '../../../generated/graphql.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { invitePeopleMutation } from '../api/invite-people.ts';
import { ActProblem } from './act-problem.tsx';
import type { InvitingProps } from './inviting.tsx';
import { useSessionWords } from './use-session-words.ts';

/** Whoever prepares a session chooses people by pseudonym, those first who were asked least. */
export function ByPseudonym({ session, room, kind, onKind, onInvited }: InvitingProps) {
  const { t } = useLingui();
  const words = useSessionWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const [way, setWay] = useState<InvitationWay>('mix');
  const [reached, setReached] = useState<number | null>(null);
  const act = useAct();
  const invite = async () => {
    const answer = await act.send(invitePeopleMutation, { input: { sessionId: session.id, memberIds: chosen, way } });
    if (!answer || !('count' in answer)) return;
    setReached(answer.count);
    setChosen([]);
    onInvited();
  };
  return (
    <div className="stack">
      <Select
        label={t`Who`}
        value={kind}
        onChange={(next) => onKind(next as SpeakerKind)}
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
      />
      <People candidates={room.sessionCandidates.edges} chosen={chosen} onChange={setChosen} />
      <Ways way={way} onChange={setWay} />
      <div className="form-actions">
        <Button isDisabled={chosen.length === 0} isPending={act.isBusy} onPress={() => void invite()}>
          <Trans>Invite them; it cannot be taken back</Trans>
        </Button>
      </div>
      {reached === null ? null : (
        <Notice kind="success" isLive>
          <p>{t`Invited: ${reached}`}</p>
        </Notice>
      )}
      <ActProblem act={act} />
    </div>
  );
}

interface PeopleProps {
  readonly candidates: SessionRoomQuery['sessionCandidates']['edges'];
  readonly chosen: string[];
  readonly onChange: (chosen: string[]) => void;
}

function People({ candidates, chosen, onChange }: PeopleProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      label={t`People who can be asked now`}
      hint={t`Those who were asked least stand first. Whoever said “not now” is not here.`}
      value={chosen}
      onChange={onChange}
      options={candidates.map(({ node: { memberId, pseudonym, load, isFirstTime } }) => ({
        value: memberId,
        label: <bdi>{pseudonym}</bdi>,
        hint: isFirstTime ? t`Asked in 90 days: ${load} · for the first time` : t`Asked in 90 days: ${load}`,
      }))}
    />
  );
}

function Ways({ way, onChange }: { readonly way: InvitationWay; readonly onChange: (way: InvitationWay) => void }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`Why these people`}
      value={way}
      onChange={(next) => onChange(next as InvitationWay)}
      options={[
        { value: 'mix', label: t`So that different people are heard` },
        {
          value: 'critical_voice',
          label: t`They have spoken critically`,
          hint: t`Critical voices cannot be uninvited by anybody.`,
        },
        { value: 'knows_the_matter', label: t`They know the matter` },
      ]}
    />
  );
}
