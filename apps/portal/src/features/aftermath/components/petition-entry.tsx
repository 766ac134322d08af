import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Button, StatusTag } from '@baraza/ui';
import type { MemberRecallPetitionsQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import type { MembershipKey } from '../../../shared/membership-key/membership-key.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { signPetitionMutation } from '../api/sign-petition.ts';
import { signPetition } from '../petition-signature.ts';
import { petitionStateText } from '../petition-state-text.ts';
import { ReplyForm } from './reply-form.tsx';
import { AftermathProblem } from './aftermath-problem.tsx';

type Petition = MemberRecallPetitionsQuery['recallPetitions']['edges'][number]['node'];

interface PetitionEntryProps {
  readonly petition: Petition;
  readonly ownSeatId: string | undefined;
  readonly membershipKey: MembershipKey | null | undefined;
  readonly onChanged: () => void;
}

/** One petition: whom it is about, why, how far it is, and what this person may do. */
export function PetitionEntry({ petition, ownSeatId, membershipKey, onChanged }: PetitionEntryProps) {
  const { t, i18n } = useLingui();
  const { seat, state, signatures, required } = petition;
  const isAboutMe = seat?.id === ownSeatId;
  const mayReply = isAboutMe && (state === 'collecting' || state === 'noticed');
  return (
    <div className="stack">
      <p>
        <StatusTag tone={state === 'collecting' || state === 'noticed' ? 'waiting' : 'quiet'}>
          {i18n._(petitionStateText(state))}
        </StatusTag>{' '}
        {t`${plural(signatures, { one: '# signature', other: '# signatures' })} of ${required} needed`}
      </p>
      <blockquote>
        <bdi>{petition.reasons}</bdi>
      </blockquote>
      <Course petition={petition} />
      {mayReply ? <ReplyForm petitionId={petition.id} reply={petition.reply} onReplied={onChanged} /> : null}
      {state === 'collecting' && !isAboutMe && seat ? (
        <Sign petition={petition} seatId={seat.id} membershipKey={membershipKey} onSigned={onChanged} />
      ) : null}
    </div>
  );
}

function Course({ petition }: { readonly petition: Petition }) {
  return (
    <>
      {petition.noticeEndsAt ? (
        <p>
          <Trans>
            The representative may reply until <When iso={petition.noticeEndsAt} />; then the vote is announced.
          </Trans>
        </p>
      ) : null}
      {petition.reply ? (
        <p>
          <Trans>Reply:</Trans> <bdi>{petition.reply}</bdi>
        </p>
      ) : null}
      {petition.keepVotes === null ? null : (
        <p>
          <Trans>
            Keep: {petition.keepVotes}. Remove: {petition.removeVotes}.
          </Trans>
        </p>
      )}
    </>
  );
}

interface SignProps {
  readonly petition: Petition;
  readonly seatId: string;
  readonly membershipKey: MembershipKey | null | undefined;
  readonly onSigned: () => void;
}

function Sign({ petition, seatId, membershipKey, onSigned }: SignProps) {
  const act = useAct();
  if (petition.signedByMe)
    return (
      <p>
        <Trans>You have signed. Nobody else can see that.</Trans>
      </p>
    );
  if (!membershipKey)
    return (
      <p>
        <Trans>
          Your key is not on this device. <a href="/app/forum/key">Bring it here</a> to sign.
        </Trans>
      </p>
    );
  const sign = async () => {
    const signature = signPetition(membershipKey, seatId, petition.reasons);
    if (await act.send(signPetitionMutation, { petitionId: petition.id, signature })) onSigned();
  };
  return (
    <>
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void sign()}>
          <Trans>Sign with your key</Trans>
        </Button>
      </div>
      <AftermathProblem act={act} />
    </>
  );
}
