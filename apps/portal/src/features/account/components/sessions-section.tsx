import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, StatusTag } from '@baraza/ui';
import { useMutation } from 'urql';
import type { AccountQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { revokeSessionMutation } from '../api/revoke-session.ts';
import { signOutEverywhereMutation } from '../api/sign-out-everywhere.ts';

type OpenSession = AccountQuery['mySessions'][number];

interface SessionsSectionProps {
  readonly sessions: readonly OpenSession[];
  readonly onChanged: () => void;
}

/** Where one is signed in. No device names and no addresses: they are not kept. */
export function SessionsSection({ sessions, onChanged }: SessionsSectionProps) {
  const { t } = useLingui();
  const { refresh } = useSession();
  const [revocation, revoke] = useMutation(revokeSessionMutation);
  const [everywhere, signOutEverywhere] = useMutation(signOutEverywhereMutation);
  const end = async (sessionId: string) => {
    await revoke({ sessionId });
    onChanged();
  };
  const endAll = async () => {
    const { error } = await signOutEverywhere({});
    if (!error) await refresh();
  };
  return (
    <Section title={t`Where you are signed in`} lead={t`We keep no device names and no addresses, only how and when.`}>
      <RequestErrorNotice error={revocation.error ?? everywhere.error} />
      <ul className="account-list">
        {sessions.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            isBusy={revocation.fetching}
            onEnd={() => void end(session.id)}
          />
        ))}
      </ul>
      <div className="form-actions">
        <Button isPending={everywhere.fetching} onPress={() => void endAll()}>
          <Trans>Sign out everywhere, here too</Trans>
        </Button>
      </div>
    </Section>
  );
}

interface SessionLineProps {
  readonly session: OpenSession;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, isBusy, onEnd }: SessionLineProps) {
  const words = useMethodWords();
  return (
    <li>
      <div>
        <p id={`session-${session.id}`}>
          {words[session.method] ?? session.method}{' '}
          {session.current ? (
            <StatusTag tone="active">
              <Trans>This device</Trans>
            </StatusTag>
          ) : null}
        </p>
        <p className="hint">
          <Trans>
            Since <When iso={session.createdAt} kind="dateTime" />, last used around{' '}
            <When iso={session.lastSeenAt} kind="dateTime" />
          </Trans>
        </p>
      </div>
      {session.current ? null : (
        <Button isPending={isBusy} aria-describedby={`session-${session.id}`} onPress={onEnd}>
          <Trans>Sign out there</Trans>
        </Button>
      )}
    </li>
  );
}

function useMethodWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    password: t`Signed in with the password`,
    password_and_app: t`Signed in with password and authenticator app`,
    password_and_recovery_code: t`Signed in with password and recovery code`,
    passkey: t`Signed in with a passkey`,
    recovery_code: t`Signed in with a recovery code`,
    demo: t`Signed in by a click in the demo`,
  };
}
