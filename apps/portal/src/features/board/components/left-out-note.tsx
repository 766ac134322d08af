import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@baraza/ui';

/** All that a person learns about what an interest keeps from them: how many. */
export function LeftOutNote({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p>
      <Plural
        value={count}
        one="# item is left out because of an interest of yours."
        other="# items are left out because of an interest of yours."
      />{' '}
      <Link href="/app/board/interests">
        <Trans>Your interests</Trans>
      </Link>
    </p>
  );
}
