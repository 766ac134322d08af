import { useLingui } from '@lingui/react/macro';
import { SectionNav, type NavItem } from '@baraza/ui';
import { useLocation } from 'react-router';
import { workspaceAt, type WorkspacePlace } from './workspaces.ts';

/** The rooms of the workspace one is in. The longest matching address is the current one. */
export function WorkspaceNav() {
  const { pathname } = useLocation();
  const { t, i18n } = useLingui();
  const workspace = workspaceAt(pathname);
  if (!workspace || workspace.places.length < 2) return null;
  const current = workspace.places
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((one, other) => other.href.length - one.href.length)[0];
  const itemsOf = (places: readonly WorkspacePlace[]): NavItem[] =>
    places.map((place) => ({ href: place.href, label: i18n._(place.label), isCurrent: place === current }));
  const [first, more] = [
    workspace.places.filter((place) => !place.isMore),
    workspace.places.filter((place) => place.isMore),
  ];
  return (
    <div className="shell-nav">
      <SectionNav
        label={t`This workspace`}
        items={itemsOf(first)}
        more={more.length > 0 ? { label: t`More rooms`, items: itemsOf(more) } : undefined}
      />
    </div>
  );
}
