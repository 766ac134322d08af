import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import { useSession } from '../../../shared/session/session.tsx';

/** The way out for somebody whose role needs a second factor that this session lacks. */
export function FactorNotice({ hasFactor }: { readonly hasFactor: boolean }) {
  const { t } = useLingui();
  const { secondFactor, secondFactorNeeded } = useSession();
  if (secondFactor || !secondFactorNeeded) return null;
  return (
    <Notice kind="warning" title={t`Your role needs a second factor`}>
      <p>
        {hasFactor ? (
          <Trans>
            Your account has one, but you did not sign in with it. Sign out and sign in with it to reach your workspace.
          </Trans>
        ) : (
          <Trans>
            People who move money or decide for others sign in with two factors. Add a passkey or an authenticator app
            below; your workspace is open right after.
          </Trans>
        )}
      </p>
    </Notice>
  );
}
