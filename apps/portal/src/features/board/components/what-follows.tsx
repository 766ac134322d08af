import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import type { DecisionItem } from '../types.ts';
import { useKindWords } from './kind-words.ts';

/** What will follow from the act, whichever way it goes. */
export function WhatFollows({ item }: { readonly item: DecisionItem }) {
  const { t } = useLingui();
  const words = useKindWords()(item.kind);
  return (
    <Section title={t`What follows`}>
      <DefinitionList
        items={[
          { term: t`If it is adopted`, value: words.ifPassed },
          { term: t`If it is not adopted`, value: words.ifFailed },
          {
            term: t`Without a quorum`,
            value: (
              <Trans>
                Alternates are drawn by public lot from the reserve list and get the full time to read. Without
                alternates the item is deferred, and every vote is kept.
              </Trans>
            ),
          },
        ]}
      />
    </Section>
  );
}
