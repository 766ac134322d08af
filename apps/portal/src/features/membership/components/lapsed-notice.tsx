import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Notice } from '@baraza/ui';
import type { MyMembershipQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';

interface LapsedNoticeProps {
  readonly own: NonNullable<MyMembershipQuery['myMembership']>;
}

/** The organisations that attested no longer suffice; another one can be added until a day. */
export function LapsedNotice({ own }: LapsedNoticeProps) {
  const { t } = useLingui();
  const count = own.attestedBy.length;
  const required = own.membership.constituency?.panelRequired ?? 0;
  return (
    <Notice kind="warning" title={t`Your membership needs another attestation`}>
      <p>
        <Trans>
          An organisation that attested you left the panel. {count} of {required} attestations still hold. Until you add
          another one you cannot vote or stand. You can do so until <When iso={own.membership.lapseUntil ?? ''} />.
        </Trans>
      </p>
      <p>
        <Link href="/app/forum/attestation">
          <Trans>Use a code of another organisation</Trans>
        </Link>
      </p>
    </Notice>
  );
}
