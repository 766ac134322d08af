import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, ErrorSummary, Notice, PageHeader, RadioGroup, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { RecoveryCodeSheet } from '../../../shared/recovery-codes/recovery-code-sheet.tsx';
import { knowsPasskeys } from '../../../shared/step-up/passkey-browser.ts';
import { useFaultWords } from '../components/fault-words.ts';
import { useArrival } from '../components/use-arrival.ts';
import { useRegistration } from '../components/use-registration.ts';

/** A new account: a handle, a way in, and ten codes for the day it is lost. */
export function RegisterPage() {
  const { t } = useLingui();
  const registration = useRegistration();
  return (
    <>
      <PageTitle title={t`Make an account`} />
      <PageHeader
        title={registration.codes ? t`Keep these codes` : t`Make an account`}
        lead={
          registration.codes
            ? t`Your account is ready. One thing is left to do before you go on.`
            : t`All we ask for is a handle. Choose one that does not tell who you are, if that could put you at risk.`
        }
        crumbs={[{ href: '/app/sign-in', label: t`Sign in` }]}
      />
      {registration.codes ? <CodesStep codes={registration.codes} /> : <RegistrationForm registration={registration} />}
    </>
  );
}

function CodesStep({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useLingui();
  const arrive = useArrival();
  const [isKept, setIsKept] = useState(false);
  return (
    <Section title={t`Your recovery codes`}>
      <RecoveryCodeSheet codes={codes} />
      <div className="stack no-print">
        <Checkbox label={t`I have printed the codes or written them down`} isSelected={isKept} onChange={setIsKept} />
        <div className="form-actions">
          <Button kind="primary" isDisabled={!isKept} onPress={() => void arrive()}>
            <Trans>Go on</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

function RegistrationForm({ registration }: { readonly registration: ReturnType<typeof useRegistration> }) {
  const { t } = useLingui();
  const [way, setWay] = useState(knowsPasskeys() ? 'passkey' : 'password');
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const faultOf = useFaultWords();
  const errors = { handle: faultOf(registration.faults, 'handle'), password: faultOf(registration.faults, 'password') };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way === 'passkey') registration.withPasskey(handle);
    else registration.withPassword(handle, password);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <RegistrationProblems registration={registration} errors={errors} />
      <TextField
        id="handle"
        label={t`Your handle`}
        hint={t`Colleagues see it beside what you do. It need not be your name.`}
        autoComplete="username"
        value={handle}
        onChange={setHandle}
        error={errors.handle}
      />
      <WayChoice way={way} onChange={setWay} />
      {way === 'password' ? <PasswordField value={password} onChange={setPassword} error={errors.password} /> : null}
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={registration.isBusy}>
          <Trans>Make the account</Trans>
        </Button>
      </div>
    </form>
  );
}

function WayChoice({ way, onChange }: { readonly way: string; readonly onChange: (way: string) => void }) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`How will you sign in?`}
      value={way}
      onChange={onChange}
      options={[
        {
          value: 'passkey',
          label: t`With a passkey`,
          hint: t`Your device asks for your finger, face or PIN. It counts as two factors and cannot be tricked out of you.`,
          isDisabled: !knowsPasskeys(),
        },
        { value: 'password', label: t`With a password`, hint: t`Works on any device. You can add a passkey later.` },
      ]}
    />
  );
}

interface RegistrationProblemsProps {
  readonly registration: ReturnType<typeof useRegistration>;
  readonly errors: { readonly handle: string | undefined; readonly password: string | undefined };
}

function RegistrationProblems({ registration, errors }: RegistrationProblemsProps) {
  const problems = Object.entries(errors).flatMap(([fieldId, message]) => (message ? [{ fieldId, message }] : []));
  return (
    <>
      <ErrorSummary problems={problems} />
      {registration.hasStopped ? (
        <Notice kind="problem" isLive>
          <Trans>No passkey was made, and no account. You can try again or choose a password.</Trans>
        </Notice>
      ) : null}
      <RequestErrorNotice error={registration.error} />
    </>
  );
}

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly error: string | undefined;
}

function PasswordField(props: PasswordFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      {...props}
      id="password"
      label={t`A password`}
      hint={t`At least 12 characters. A sentence that only you would say is good.`}
      type="password"
      autoComplete="new-password"
    />
  );
}
