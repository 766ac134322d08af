import { Trans } from '@lingui/react/macro';
import { DefinitionList, Section } from '@baraza/ui';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { PublicElection } from './election-types.ts';

/** How many, never who: a count of keys that nobody can join to a name. */
export function TurnoutSection({ election }: { readonly election: PublicElection }) {
  const format = useFormat();
  const { turnout, styles } = election;
  if (!turnout) return null;
  const roll = styles.reduce((sum, { rollSize }) => sum + (rollSize ?? 0), 0);
  const items = [
    { term: <Trans>Members on the roll</Trans>, value: format.number(roll) },
    ...(turnout.issuedCount === null || turnout.issuedCount === undefined
      ? []
      : [{ term: <Trans>Voting keys signed by all issuers</Trans>, value: format.number(turnout.issuedCount) }]),
    { term: <Trans>Keys that voted</Trans>, value: format.number(turnout.castKeys) },
    { term: <Trans>Ballots in the box, replaced ones included</Trans>, value: format.number(turnout.ballots) },
  ];
  return (
    <Section
      id="turnout"
      title={<Trans>Turnout</Trans>}
      lead={
        turnout.isFinal ? (
          <Trans>Final.</Trans>
        ) : (
          <Trans>Counted in batches of at least twenty, so that nobody can be seen voting.</Trans>
        )
      }
    >
      <DefinitionList items={items} />
    </Section>
  );
}
