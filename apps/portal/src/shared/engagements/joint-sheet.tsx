import { Trans } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import { When } from '../format/use-format.tsx';
import type { EngagementFacts } from './types.ts';

interface JointSheetProps {
  readonly joint: {
    readonly antitrustNotice?: string | null;
    readonly agenda?: string | null;
    readonly minutes: readonly { readonly id: string; readonly heldOn: string; readonly text: string }[];
  };
  readonly companies: EngagementFacts['companies'];
}

/** What companies that meet together must show: antitrust notice, agenda, minutes. Nothing where there is one company. */
export function JointSheet({ joint: { antitrustNotice, agenda, minutes }, companies }: JointSheetProps) {
  if (companies.length < 2) return null;
  return (
    <Section title={<Trans>Several companies together</Trans>}>
      <DefinitionList
        items={[
          { term: <Trans>Antitrust notice</Trans>, value: <bdi>{antitrustNotice ?? '–'}</bdi> },
          { term: <Trans>Agenda</Trans>, value: <bdi>{agenda ?? '–'}</bdi> },
          ...companies.map(({ addressee, antitrustAcceptedOn }) => ({
            term: <bdi>{addressee.name}</bdi>,
            value: antitrustAcceptedOn ? (
              <Trans>
                accepted both on <When iso={antitrustAcceptedOn} />
              </Trans>
            ) : (
              <Trans>has not accepted yet</Trans>
            ),
          })),
          ...minutes.map(({ id, heldOn, text }) => ({
            term: (
              <Trans key={id}>
                Minutes of <When iso={heldOn} kind="dateShort" />
              </Trans>
            ),
            value: <bdi>{text}</bdi>,
          })),
        ]}
      />
    </Section>
  );
}
