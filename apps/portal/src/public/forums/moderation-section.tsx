import { Trans } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import type { PublicForum } from './forum-page.tsx';

/** How often texts were hidden and what became of it: numbers only, never a text or a person. */
export function ModerationSection({ counts }: { readonly counts: PublicForum['moderation'] }) {
  return (
    <Section
      title={<Trans>Moderation</Trans>}
      lead={<Trans>Authors are told why a text was hidden and can appeal; three people of another forum decide.</Trans>}
    >
      <DefinitionList
        items={[
          { term: <Trans>Texts hidden</Trans>, value: counts.hidden },
          { term: <Trans>Appeals</Trans>, value: counts.appealed },
          { term: <Trans>Restored on appeal</Trans>, value: counts.restored },
          { term: <Trans>Upheld on appeal</Trans>, value: counts.upheld },
          { term: <Trans>Appeals that are late</Trans>, value: counts.overdue },
        ]}
      />
    </Section>
  );
}
