import { Trans } from '@lingui/react/macro';

/** Rule M4 in plain words, where a contributor reads it before it pays. */
export function Firewall() {
  return (
    <ul className="prose">
      <li>
        <Trans>A contribution cannot be tied to a purpose, a region or an organisation. The board alone decides.</Trans>
      </li>
      <li>
        <Trans>You do not see applications, reviews or votes, and nobody who works for you sits on the board.</Trans>
      </li>
      <li>
        <Trans>It is never shown beside your organisation's record, and there is no badge for it.</Trans>
      </li>
    </ul>
  );
}
