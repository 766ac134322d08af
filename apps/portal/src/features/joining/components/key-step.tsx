import { toRecoveryCode } from '@baraza/membership';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, Section, TextField } from '@baraza/ui';
import { useMemo, useState, type FormEvent } from 'react';
import { CopyButton } from '../../../shared/hand-over/hand-over.tsx';
import type { JoiningState } from '../joining-state.ts';

interface KeyStepProps {
  readonly state: JoiningState;
  readonly onDone: (changes: Partial<JoiningState>) => Promise<void>;
}

/** The key was made on this device. Its recovery code is the key itself, on paper. */
export function KeyStep({ state, onDone }: KeyStepProps) {
  const { t } = useLingui();
  const code = useMemo(() => toRecoveryCode(state.seed), [state.seed]);
  return (
    <>
      <Section
        title={t`Your recovery code`}
        lead={t`A key was made on this device. It is what makes you a member. The code below is the same key for paper: with it you come back on any device.`}
      >
        <Notice kind="warning">
          <p>
            <Trans>
              Nobody else has this code, and nobody can send it to you again. Whoever finds it can act as you.
            </Trans>
          </p>
        </Notice>
        <RecoveryCode code={code} />
        <div className="form-actions no-print">
          <CopyButton text={code} />
          <Button onPress={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      </Section>
      <CheckCode code={code} state={state} onDone={onDone} />
    </>
  );
}

export function RecoveryCode({ code }: { readonly code: string }) {
  const { t } = useLingui();
  return (
    <ol className="recovery-code" dir="ltr" aria-label={t`Your recovery code`}>
      {code.split('-').map((group, index) => (
        <li key={index}>
          <code>{group}</code>
        </li>
      ))}
    </ol>
  );
}

/** Two groups typed back: enough to know that it was really written down. */
function CheckCode({ code, state, onDone }: KeyStepProps & { readonly code: string }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<TypedGroups>({ third: '', eleventh: '' });
  const [isWrong, setIsWrong] = useState(false);
  const [staysAfterSignOut, setStays] = useState(state.staysAfterSignOut);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const groups = code.split('-');
    const isRight = plain(typed.third) === groups[2] && plain(typed.eleventh) === groups[10];
    setIsWrong(!isRight);
    if (isRight) await onDone({ hasCheckedCode: true, staysAfterSignOut });
  };
  return (
    <Section title={t`Check that you have it`} lead={t`Type two of its groups from your paper.`}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {isWrong ? <WrongGroups /> : null}
        <GroupFields typed={typed} onChange={setTyped} />
        <Checkbox
          label={t`Keep my key on this device when I sign out`}
          hint={t`Only on a phone or computer that nobody else uses. Otherwise you type the recovery code each time.`}
          isSelected={staysAfterSignOut}
          onChange={setStays}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary">
            <Trans>Go on</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface TypedGroups {
  readonly third: string;
  readonly eleventh: string;
}

function WrongGroups() {
  return (
    <Notice kind="problem" isLive>
      <p>
        <Trans>These are not the third and the eleventh group. Please compare them with your paper.</Trans>
      </p>
    </Notice>
  );
}

interface GroupFieldsProps {
  readonly typed: TypedGroups;
  readonly onChange: (typed: TypedGroups) => void;
}

function GroupFields({ typed, onChange }: GroupFieldsProps) {
  const { t } = useLingui();
  const third = (value: string) => onChange({ ...typed, third: value });
  const eleventh = (value: string) => onChange({ ...typed, eleventh: value });
  return (
    <>
      <TextField label={t`Third group`} isShort autoComplete="off" value={typed.third} onChange={third} />
      <TextField label={t`Eleventh group`} isShort autoComplete="off" value={typed.eleventh} onChange={eleventh} />
    </>
  );
}

const plain = (text: string): string => text.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
