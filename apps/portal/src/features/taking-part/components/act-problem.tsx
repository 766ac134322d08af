import { useLingui } from '@lingui/react/macro';
import { ActProblem as SharedActProblem, type ActProblemProps } from '../../../shared/problems/act-problem.tsx';

/** Why an act was refused, in the reader’s words; nothing where it was not. */
export function ActProblem({ act }: Pick<ActProblemProps, 'act'>) {
  return <SharedActProblem act={act} words={useOwnWords()} />;
}

function useOwnWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    InvitationStands: t`The invitation stands. A company proposes kinds of people; it neither chooses persons nor takes an invitation back. That you asked, and why, is now on record for the forum’s representatives.`,
    NotBothSides: t`Nothing was changed: this takes two. Whoever proposed or announced it does not complete it; somebody else does.`,
    BehindTheWall: t`Nobody was proposed: people of companies and members of forums hold no seat between the two sides.`,
    SeatHeld: t`Nothing was changed: this engagement has a facilitator already, or this person holds this seat.`,
    ReadFirst: t`Nobody was invited. First read what people have said already, and write down what you ask beyond it.`,
    TooShortNotice: t`Nobody was invited: people have at least three days to prepare, and are paid for it. Choose a later date.`,
    NobodyToInvite: t`Nobody was invited: none of these people can be asked now.`,
    NoPlaceLeft: t`All places are taken. Nothing about you is kept; thank you for wanting to come.`,
    'WrongState.too_early': t`It did not begin: a session begins on its day. To begin sooner, move it first; everybody who comes is then told.`,
    'WrongState.planned': t`It did not begin: the briefing and the ground rules come before the first session.`,
    LanguagesMissing: t`Nothing was sent: the notes are missing in a language of the session. What you wrote is kept on this device.`,
    ChecksMissing: t`Not published yet: both sides check the notes first, or let the day pass.`,
  };
}
