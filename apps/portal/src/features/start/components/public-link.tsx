import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';

/** What everybody can see of a fund. */
export function PublicLink({ slug }: { readonly slug: string }) {
  const { i18n } = useLingui();
  return (
    <Link href={`/${i18n.locale}/funds/${slug}`}>
      <Trans>What the public sees</Trans>
    </Link>
  );
}
