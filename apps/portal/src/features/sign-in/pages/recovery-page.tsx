import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PageHeader, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { SignInWithRecoveryCodeMutation } from '../../../generated/graphql.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { signInWithRecoveryCodeMutation } from '../api/sign-in-with-recovery-code.ts';

/** For who lost the passkey or forgot the password: one printed code, and then a new way in. */
export function RecoveryPage() {
  const { t } = useLingui();
  const { refresh } = useSession();
  const navigate = useNavigate();
  const [fields, setFields] = useState({ handle: '', code: '' });
  const [{ data, error, fetching }, signIn] = useMutation(signInWithRecoveryCodeMutation);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await signIn({ input: fields });
    if (!result.data || isProblem(result.data.answer)) return;
    await refresh();
    await navigate('/app/account', { replace: true });
  };
  return (
    <>
      <PageTitle title={t`Sign in with a recovery code`} />
      <PageHeader
        title={t`Sign in with a recovery code`}
        lead={t`One of the ten codes that you printed opens your account once. Then add a new passkey or password.`}
        crumbs={[{ href: '/app/sign-in', label: t`Sign in` }]}
      />
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <RecoveryProblem data={data} />
        <RequestErrorNotice error={error} />
        <TextField
          label={t`Your handle`}
          autoComplete="username"
          value={fields.handle}
          onChange={(handle) => setFields({ ...fields, handle })}
        />
        <CodeField value={fields.code} onChange={(code) => setFields({ ...fields, code })} />
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={fetching}>
            <Trans>Sign in</Trans>
          </Button>
        </div>
      </form>
    </>
  );
}

function RecoveryProblem({ data }: { readonly data: SignInWithRecoveryCodeMutation | undefined }) {
  const problem = data && isProblem(data.answer) ? data.answer : null;
  return (
    <ProblemNotice
      problem={problem}
      words={{
        SignInRefused: () => (
          <Trans>This did not match an account, or the code was used before. Please check what you typed.</Trans>
        ),
        TooManyAttempts: ({ retryAfterMinutes }) => (
          <Trans>Too many attempts. Please wait {retryAfterMinutes} minutes and try again.</Trans>
        ),
      }}
    />
  );
}

function CodeField(props: { readonly value: string; readonly onChange: (code: string) => void }) {
  const { t } = useLingui();
  return <TextField {...props} label={t`Recovery code`} hint={t`Hyphens and capital letters do not matter.`} />;
}
