import { Trans } from '@lingui/react/macro';

/** Why somebody must not put their name to this order. */
export function ObstacleSentence({ obstacle }: { readonly obstacle: string }) {
  switch (obstacle) {
    case 'beneficiary':
      return (
        <Trans>
          You have, or once had, a role in the organisation that receives the money. Another person has to do it.
        </Trans>
      );
    case 'author':
      return (
        <Trans>You wrote the application or report that this payment rests on. Another person has to do it.</Trans>
      );
    case 'interest':
      return (
        <Trans>You have an interest in this organisation, declared or on record. Another person has to do it.</Trans>
      );
    default:
      return <Trans>You hold no office that authorises payments of this fund.</Trans>;
  }
}
