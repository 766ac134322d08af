import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Section } from '@baraza/ui';
import type { Happening } from '../types.ts';
import { HappeningList } from './happening-list.tsx';

/** The last of what happened; nothing at all is said in one quiet line. */
export function Happened({ items }: { readonly items: readonly Happening[] }) {
  const { t } = useLingui();
  return (
    <Section
      title={t`What happened`}
      aside={
        <Link href="/app/notifications">
          <Trans>All that happened, and reminders by mail</Trans>
        </Link>
      }
    >
      {items.length > 0 ? (
        <HappeningList items={items} />
      ) : (
        <p className="hint">
          <Trans>
            Nothing yet. What concerns you is told here in plain words, with its date and without its content.
          </Trans>
        </p>
      )}
    </Section>
  );
}
