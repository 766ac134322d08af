import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Notice } from '@baraza/ui';
import { useMembershipKey } from '../../../shared/membership-key/use-membership-key.ts';

/** Said only where the key is missing: without it nobody can vote from this device. */
export function KeyNotice({ memberId }: { readonly memberId: string }) {
  const { t } = useLingui();
  const [key] = useMembershipKey(memberId);
  if (key !== null) return null;
  return (
    <Notice kind="warning" title={t`Your key is not on this device`}>
      <p>
        <Link href="/app/forum/key">
          <Trans>Bring it here with your recovery code, to vote from this device</Trans>
        </Link>
      </p>
    </Notice>
  );
}
