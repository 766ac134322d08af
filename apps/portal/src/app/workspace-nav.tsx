import { useLingui } from '@lingui/react/macro';
import { SectionNav } from '@baraza/ui';
import { useLocation } from 'react-router';
import { workspaceAt } from './workspaces.ts';

/** The rooms of the workspace one is in. The longest matching address is the current one. */
export function WorkspaceNav() {
  const { pathname } = useLocation();
  const { t, i18n } = useLingui();
  const workspace = workspaceAt(pathname);
  if (!workspace || workspace.places.length < 2) return null;
  const current = workspace.places
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((one, other) => other.href.length - one.href.length)[0];
  return (
    <div className="shell-nav">
      <SectionNav
        label={t`This workspace`}
        items={workspace.places.map((place) => ({
          href: place.href,
          label: i18n._(place.label),
          isCurrent: place === current,
        }))}
      />
    </div>
  );
}
