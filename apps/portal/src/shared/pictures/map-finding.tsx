import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** As much of a map as its finding needs. */
export interface FoundMap {
  readonly members: number;
  readonly separation: 'none' | 'weak' | 'clear' | 'strong';
  readonly groups: readonly unknown[];
  readonly uniting: readonly unknown[];
}

/** The finding of a map in one sentence or two. */
export function MapFinding({ map }: { readonly map: FoundMap }) {
  const { t } = useLingui();
  const { groups, uniting, members, separation } = map;
  if (groups.length < 2) {
    return t`${plural(members, {
      one: 'No opinion groups stand apart: # member was placed.',
      other: 'No opinion groups stand apart: # members were placed.',
    })}`;
  }
  const apart = {
    none: t`They hardly stand apart: read them with care.`,
    weak: t`They overlap: read them with care.`,
    clear: t`They stand clearly apart.`,
    strong: t`They stand far apart.`,
  }[separation];
  const found = t`${plural(groups.length, { one: '# opinion group.', other: '# opinion groups.' })}`;
  const united = t`${plural(uniting.length, {
    0: 'No statement unites them.',
    one: '# statement unites them all.',
    other: '# statements unite them all.',
  })}`;
  return `${found} ${apart} ${united}`;
}
