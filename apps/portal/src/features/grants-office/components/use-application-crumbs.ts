import { useLingui } from '@lingui/react/macro';
import type { Dossier } from '../../reviewing/index.ts';

/** The way back from an act on an application. */
export function useApplicationCrumbs({ id, number, call }: Dossier) {
  const { t } = useLingui();
  return [
    { href: '/app/grants/calls', label: t`Calls` },
    { href: `/app/grants/calls/${call.id}`, label: t`Applications` },
    { href: `/app/grants/applications/${id}`, label: t`Application ${number}` },
  ];
}
