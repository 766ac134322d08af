import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, TextArea } from '@baraza/ui';
import { useState, type ReactNode } from 'react';
import { When } from '../format/use-format.tsx';

export interface StandingHold {
  readonly reasons: string;
  readonly untilOn: string;
}

interface HoldControlProps {
  /** Null where nothing is held. */
  readonly hold: StandingHold | null;
  /** What is held, for whoever hears the page: "Hold it: …". */
  readonly what: ReactNode;
  /** What everybody else reads meanwhile. */
  readonly meanwhile: ReactNode;
  readonly isBusy: boolean;
  readonly onHold: (wish: StandingHold) => void;
  readonly onRelease: () => void;
  /** Why it was not taken. */
  readonly children: ReactNode;
}

/** A safety officer keeps something from the public: why, until when, and what others see meanwhile (rule I6). */
export function HoldControl(props: HoldControlProps) {
  const { hold, what, meanwhile, isBusy, onRelease, children } = props;
  if (!hold) {
    return (
      <Disclosure
        summary={
          <>
            <Trans>Hold it</Trans> <span className="visually-hidden">{what}</span>
          </>
        }
      >
        <HoldFields {...props} />
      </Disclosure>
    );
  }
  return (
    <div className="stack">
      <p>
        <Trans>
          Held until the end of <When iso={hold.untilOn} />: <bdi>{hold.reasons}</bdi>
        </Trans>
      </p>
      <p className="hint">{meanwhile}</p>
      <div className="form-actions">
        <Button isPending={isBusy} onPress={onRelease}>
          <Trans>Release it</Trans>
        </Button>
      </div>
      {children}
    </div>
  );
}

function HoldFields({ meanwhile, isBusy, onHold, children }: HoldControlProps) {
  const { t } = useLingui();
  const [reasons, setReasons] = useState('');
  const [untilOn, setUntilOn] = useState('');
  return (
    <div className="stack">
      <TextArea
        label={t`Whom it endangers, and how`}
        hint={t`Only safety officers of this forum read it.`}
        rows={3}
        maxLength={4000}
        value={reasons}
        onChange={setReasons}
      />
      <DateField
        label={t`Last day of the hold`}
        hint={t`At most 90 days ahead. Then it is public again by itself, unless you hold it anew.`}
        value={untilOn}
        onChange={setUntilOn}
      />
      <p>{meanwhile}</p>
      <div className="form-actions">
        <Button
          kind="danger"
          isDisabled={reasons.trim().length < 10 || untilOn === ''}
          isPending={isBusy}
          onPress={() => onHold({ reasons: reasons.trim(), untilOn })}
        >
          <Trans>Hold it</Trans>
        </Button>
      </div>
      {children}
    </div>
  );
}
