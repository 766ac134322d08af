import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section, Select, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import { useRoleWords } from '../../../shared/roles/use-role-words.ts';
import { offerRoleMutation } from '../api/offer-role.ts';
import { withdrawOfferMutation } from '../api/withdraw-offer.ts';
import { ActProblem } from './act-problem.tsx';
import type { Room, RoomSectionProps } from './people-section.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { useFaultWords } from './use-fault-words.ts';

/** A role is offered to a handle; whether anybody has it is told to nobody, and nothing begins before a yes. */
export function OffersSection({ room, onChanged }: RoomSectionProps) {
  const { t } = useLingui();
  const [isOffered, setIsOffered] = useState(false);
  if (room.rolesToOffer.length === 0) return null;
  return (
    <Section title={t`Offer a role`} lead={t`The person sees the offer on their account page and says yes or no.`}>
      {isOffered ? (
        <Notice kind="success" isLive>
          <Trans>If there is somebody with this handle, they see the offer now.</Trans>
        </Notice>
      ) : null}
      <OfferForm
        room={room}
        onAnswered={(done) => {
          setIsOffered(done);
          if (done) onChanged();
        }}
      />
      <OpenOffers room={room} onChanged={onChanged} />
    </Section>
  );
}

function OfferForm({ room, onAnswered }: { readonly room: Room; readonly onAnswered: (done: boolean) => void }) {
  const { t } = useLingui();
  const roleWord = useRoleWords();
  const faultOf = useFaultWords();
  const [handle, setHandle] = useState('');
  const [role, setRole] = useState('');
  const act = useAct();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await act.send(offerRoleMutation, { input: { handle, role, organisationId: room.id } });
    if (done) setHandle('');
    onAnswered(done !== null);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <ActProblem act={act} />
      <TextField
        label={t`Handle of the person`}
        hint={t`Ask them for it; for their safety we do not tell who has an account.`}
        autoComplete="off"
        value={handle}
        onChange={setHandle}
        error={faultOf(act.faults, 'handle')}
      />
      <Select
        label={t`Role`}
        value={role}
        onChange={setRole}
        options={room.rolesToOffer.map((offered) => ({ value: offered, label: roleWord(offered) }))}
        error={faultOf(act.faults, 'role')}
      />
      <div className="form-actions">
        <Button type="submit" isPending={act.isBusy} isDisabled={!role || !handle}>
          <Trans>Offer the role</Trans>
        </Button>
      </div>
    </form>
  );
}

function OpenOffers({ room, onChanged }: { readonly room: Room; readonly onChanged: () => void }) {
  const roleWord = useRoleWords();
  const act = useAct();
  const withdraw = async (offerId: string) => {
    if (await act.send(withdrawOfferMutation, { offerId })) onChanged();
  };
  if (room.offers.length === 0) return null;
  return (
    <>
      <h3>
        <Trans>Offers without an answer</Trans>
      </h3>
      <ActProblem act={act} />
      <ul className="organisation-list">
        {room.offers.map(({ id, handle, role, expiresAt }) => (
          <li key={id}>
            <p id={`offer-${id}`}>
              <Trans>
                {roleWord(role)} to <bdi>{handle}</bdi>, open until <When iso={expiresAt} />
              </Trans>
            </p>
            <Button isPending={act.isBusy} aria-describedby={`offer-${id}`} onPress={() => void withdraw(id)}>
              <Trans>Take it back</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
