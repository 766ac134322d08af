/** @jsxImportSource preact */
import { t } from '@lingui/core/macro';
import { useState } from 'preact/hooks';
import { askThisHost } from '../box/ballot-box.ts';
import { castBallot, type CastFault } from '../box/cast-ballot.ts';
import { leaving } from '../domain/vote-steps.ts';
import { castWords } from '../ui/fault-words.ts';
import { Button, Heading, Notice, Section } from '../ui/parts.tsx';
import { useOnline } from '../ui/use-online.ts';
import { moment } from '../words.ts';
import { CarryOut } from './carry-out.tsx';
import type { StepProps } from './choose-step.tsx';

/** A sealed ballot, on its way into the box or into somebody's hands. */
export function SendStep({ open, isKept, acts }: StepProps) {
  const { fault, isCasting, cast } = useCasting({ open, acts });
  const { vote, accepted } = open;
  return (
    <>
      <Heading kind={<bdi>{accepted.manifest.title}</bdi>} title={t`Your ballot is sealed`}>
        <p className="page-facts">{t`Voting closes: ${moment(accepted.manifest.closesAt)}`}</p>
      </Heading>
      <LeftWords hasLeft={vote.sealed?.hasLeft === true} isKept={isKept} />
      {fault === null ? null : (
        <Notice kind="problem" title={t`It is not cast yet, as far as this page knows`}>
          <p>{castWords(fault)}</p>
          {fault.type === 'refused' ? null : (
            <p>{t`Casting again sends the same sealed ballot. It counts once, however often it arrives.`}</p>
          )}
        </Notice>
      )}
      <Section title={t`Cast it yourself`}>
        <CastAct isCasting={isCasting} onCast={() => void cast()} />
      </Section>
      <Section title={t`Or give it to somebody`}>
        <CarryOut open={open} acts={acts} />
      </Section>
      <Section title={t`Or change it`}>
        <p>
          {vote.sealed?.hasLeft === true
            ? t`The ballot you change gets a higher number. Whatever becomes of this one, the changed one counts once it is in the box.`
            : t`Nothing has been sent. You can change your ballot and seal it anew.`}
        </p>
        <div className="form-actions">
          <Button onPress={() => acts.go('choose')}>{t`Change the ballot`}</Button>
          <Button onPress={acts.forget}>{t`Stop and erase what is kept here`}</Button>
        </div>
      </Section>
    </>
  );
}

function useCasting({ open: { vote, accepted }, acts }: Pick<StepProps, 'open' | 'acts'>) {
  const [fault, setFault] = useState<CastFault | null>(null);
  const [isCasting, setCasting] = useState(false);
  const cast = async () => {
    if (vote.sealed === null) return acts.go('check');
    setCasting(true);
    setFault(null);
    // Kept as sent before it is sent: if the answer is lost, the same bytes go again.
    acts.change(leaving(vote));
    const receipt = await castBallot(vote.sealed.text, accepted.manifest.board.key, askThisHost);
    setCasting(false);
    if (receipt.ok) acts.finish(receipt.value);
    else setFault(receipt.error);
  };
  return { fault, isCasting, cast };
}

function CastAct({ isCasting, onCast }: { readonly isCasting: boolean; readonly onCast: () => void }) {
  const isOnline = useOnline();
  return (
    <>
      <p role="status">
        {isOnline
          ? t`The box gets your sealed ballot and the signatures of your pass, and nothing that says who you are. It is built to keep no address and no time.`
          : t`There is no connection. Your sealed ballot waits here; it never goes by itself. Come back and cast it when you are online.`}
      </p>
      <div className="form-actions">
        <Button look="primary" isBusy={isCasting} onPress={onCast}>
          {isCasting ? t`Casting` : t`Cast the ballot`}
        </Button>
      </div>
    </>
  );
}

function LeftWords({ hasLeft, isKept }: { readonly hasLeft: boolean; readonly isKept: boolean }) {
  if (!isKept) {
    return (
      <Notice kind="warning" title={t`This browser keeps nothing`}>
        <p>{t`Leave the page open until you have cast your ballot. If it closes, open your pass again and begin anew.`}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="info">
      <p>
        {hasLeft
          ? t`This ballot has left the device at least once, and no promise of the box has come back. Casting it again is safe.`
          : t`Nothing has been sent yet. The sealed ballot is kept on this device only.`}
      </p>
    </Notice>
  );
}
