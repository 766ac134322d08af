import { Trans } from '@lingui/react/macro';
import { When } from '../../../shared/format/use-format.tsx';
import type { MyPayment } from '../types.ts';

/** Where a payment is, in one plain sentence for whoever waits for it. */
export function PlaceOfPayment({ payment }: { readonly payment: MyPayment }) {
  const attempt = payment.attempts.at(-1);
  switch (payment.state) {
    case 'prepared':
      return <Trans>It is being checked. Two people of the fund have to put their names to it.</Trans>;
    case 'authorised':
      return <Trans>Two people have agreed to it. It leaves with the next batch to the bank.</Trans>;
    case 'sent':
      return attempt ? (
        <Trans>
          It left on <When iso={attempt.sentAt} />. Banks take one to five days, across borders sometimes longer.
        </Trans>
      ) : null;
    case 'confirmed':
      return attempt?.confirmedOn ? (
        <Trans>
          The fund’s bank paid it on <When iso={attempt.confirmedOn} />.
        </Trans>
      ) : null;
    case 'returned':
      return (
        <Trans>
          It came back from the bank. It is still owed to you; the fund will send it again. Please check your bank
          details.
        </Trans>
      );
    default:
      return <Trans>The fund took this order back. A new one will follow; the money is still owed to you.</Trans>;
  }
}
