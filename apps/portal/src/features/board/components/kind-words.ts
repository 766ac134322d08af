import { useLingui } from '@lingui/react/macro';

/** What is decided, in words; and what follows when it passes or fails. */
export interface KindWords {
  readonly name: string;
  readonly ifPassed: string;
  readonly ifFailed: string;
}

/** The words for the kinds of item that the portal knows; a newer kind is named as what it is, a motion. */
export function useKindWords(): (kind: string) => KindWords {
  const { t } = useLingui();
  const motion = useMotionWords();
  const kinds: Readonly<Record<string, KindWords>> = {
    award: {
      name: t`Award`,
      ifPassed: t`The amount is committed from the free pool at that moment, and the applicant receives the agreement with your reasons. If the pool is too small by then, the item stays open and every vote is kept.`,
      ifFailed: t`Nothing is committed. The applicant is told the reasons and may appeal on grounds of process.`,
    },
    decline: {
      name: t`Decline`,
      ifPassed: t`The applicant is told the reasons and may appeal on grounds of process to a panel of people who did not vote.`,
      ifFailed: t`The application stays before the board; the grants office prepares another proposal.`,
    },
    call: {
      name: t`Call for applications`,
      ifPassed: t`The call is published on its opening date.`,
      ifFailed: t`The call is not published. The grants office may bring another one.`,
    },
    appeal: {
      name: t`Appeal`,
      ifPassed: t`The earlier decision is set aside and the application is decided anew.`,
      ifFailed: t`The earlier decision stands. The applicant is told the reasons of the panel.`,
    },
    seat: {
      name: t`Seat on the board`,
      ifPassed: t`The person takes the seat and its role on the first day of the term. If a rule of composition or the contributor firewall forbids it by then, the item stays open.`,
      ifFailed: motion.ifFailed,
    },
    'standing-resolution': {
      name: t`Standing resolution`,
      ifPassed: t`The officers may act within its limits until its last day. Every use is reported to the board.`,
      ifFailed: motion.ifFailed,
    },
  };
  return (kind) => kinds[kind] ?? motion;
}

function useMotionWords(): KindWords {
  const { t } = useLingui();
  return {
    name: t`Motion`,
    ifPassed: t`It is entered into the register of resolutions under the next number.`,
    ifFailed: t`Nothing changes. The decision and its reasons stay in the minutes.`,
  };
}
