import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerInvitationMutation } from '../api/answer-invitation.ts';
import type { SessionSeen } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import type { Said } from './answered.tsx';
import { useSessionWords } from './use-session-words.ts';

interface AnswerInvitationProps {
  readonly session: SessionSeen;
  readonly invitation: NonNullable<SessionSeen['invitation']>;
  readonly onAnswered: (said: Said) => void;
}

/** Come, or not now: two buttons of the same size, and what follows from either. */
export function AnswerInvitation({ session, invitation, onAnswered }: AnswerInvitationProps) {
  const words = useSessionWords();
  const act = useAct();
  const answer = async (accepted: boolean) => {
    if (await act.send(answerInvitationMutation, { id: invitation.id, accepted }))
      onAnswered(accepted ? 'comes' : 'not-now');
  };
  return (
    <Section
      title={<Trans>You are invited</Trans>}
      lead={
        <>
          {words.ways[invitation.way]}{' '}
          <Trans>
            Please answer by <When iso={invitation.answerBy} />.
          </Trans>
        </>
      }
    >
      <div className="stack">
        <HowLong session={session} />
        <WhatItPays />
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void answer(true)}>
            <Trans>I come</Trans>
          </Button>
          <Button kind="quiet" isPending={act.isBusy} onPress={() => void answer(false)}>
            <Trans>Not now</Trans>
          </Button>
        </div>
        <ActProblem act={act} />
      </div>
    </Section>
  );
}

function HowLong({ session: { minutes, preparationMinutes } }: Pick<AnswerInvitationProps, 'session'>) {
  const { t } = useLingui();
  return (
    <p>
      {preparationMinutes > 0
        ? t`Length: ${minutes} min, after ${preparationMinutes} min to prepare. Both are paid the same, whatever you say and also if you stop in the middle.`
        : t`Length: ${minutes} min. It is paid the same whatever you say, and also if you stop in the middle.`}
    </p>
  );
}

/** To the public schedule: everybody reads the same rates. */
function WhatItPays() {
  const { i18n } = useLingui();
  return (
    <p>
      <Link href={`/${i18n.locale}/honoraria`}>
        <Trans>What taking part pays</Trans>
      </Link>
    </p>
  );
}
