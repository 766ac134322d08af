import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import type { OrderState } from '../types.ts';

/** What will follow, from where the order stands now. */
export function WhatFollows({ state }: { readonly state: OrderState }) {
  const { t } = useLingui();
  if (state === 'void' || state === 'confirmed') return null;
  const steps = [
    {
      from: ['prepared'],
      term: t`After the second authorisation`,
      value: <Trans>The order waits for a batch. Nothing has left yet; it can still be voided.</Trans>,
    },
    {
      from: ['prepared', 'authorised', 'returned'],
      term: t`When it is sent`,
      value: (
        <Trans>
          The gate is looked at once more, in the same step that books the money as on its way. The bank gets a file;
          the organisation sees that its payment has left.
        </Trans>
      ),
    },
    {
      from: ['prepared', 'authorised', 'sent', 'returned'],
      term: t`When the bank’s statement shows it`,
      value: <Trans>It is booked as paid and appears in the public ledger, found by its reference.</Trans>,
    },
    {
      from: ['prepared', 'authorised', 'sent', 'returned'],
      term: t`If it comes back`,
      value: (
        <Trans>
          What is missing is booked as a bank charge. It can be sent again as long as nothing about it changed.
        </Trans>
      ),
    },
  ];
  return (
    <Section title={t`What follows`}>
      <DefinitionList items={steps.filter(({ from }) => from.includes(state))} />
    </Section>
  );
}
