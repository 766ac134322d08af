import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import type { SignInWithPasswordMutation } from '../../../generated/graphql.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { signInWithPasswordMutation } from '../api/sign-in-with-password.ts';
import { useArrival } from './use-arrival.ts';

/** Handle and password; the code of the authenticator app is asked for only where the account has one. */
export function PasswordSignIn({ remember }: { readonly remember: boolean }) {
  const { t } = useLingui();
  const arrive = useArrival();
  const [fields, setFields] = useState({ handle: '', password: '', code: '' });
  const [{ data, error, fetching }, signIn] = useMutation(signInWithPasswordMutation);
  const asksForCode = data?.answer.__typename === 'CodeNeeded' || fields.code !== '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { handle, password, code } = fields;
    const result = await signIn({ input: { handle, password, code: code || null, remember } });
    if (result.data && !isProblem(result.data.answer)) await arrive();
  };
  const set = (field: keyof typeof fields) => (value: string) => setFields((before) => ({ ...before, [field]: value }));
  return (
    <Section title={t`With a password`}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <SignInProblem data={data} />
        <RequestErrorNotice error={error} />
        <TextField label={t`Your handle`} autoComplete="username" value={fields.handle} onChange={set('handle')} />
        <TextField
          label={t`Your password`}
          type="password"
          autoComplete="current-password"
          value={fields.password}
          onChange={set('password')}
        />
        {asksForCode ? <CodeField value={fields.code} onChange={set('code')} /> : null}
        <div className="form-actions">
          <Button type="submit" isPending={fetching}>
            <Trans>Sign in</Trans>
          </Button>
          <Link href="/app/sign-in/recovery">
            <Trans>I lost my passkey or forgot my password</Trans>
          </Link>
        </div>
      </form>
    </Section>
  );
}

function CodeField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Code`}
      hint={t`Six digits from your authenticator app. If you lost it: one of your recovery codes.`}
      isShort
      autoComplete="one-time-code"
      autoFocus
      value={value}
      onChange={onChange}
    />
  );
}

function SignInProblem({ data }: { readonly data: SignInWithPasswordMutation | undefined }) {
  const answer = data?.answer;
  if (!answer || !isProblem(answer)) return null;
  return (
    <ProblemNotice
      problem={answer}
      words={{
        CodeNeeded: () => <Trans>One more thing: this account also asks for a code.</Trans>,
        SignInRefused: () => (
          <Trans>This did not match an account. Please check what you typed, or use another way to sign in.</Trans>
        ),
        TooManyAttempts: ({ retryAfterMinutes }) => (
          <Trans>
            Too many attempts. Please wait {retryAfterMinutes} minutes and try again, or sign in with a passkey.
          </Trans>
        ),
      }}
    />
  );
}
