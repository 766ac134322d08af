import { Trans } from '@lingui/react/macro';
import type { CountResult } from '@baraza/stv';
import { useFormat } from '../../../shared/format/use-format.tsx';
import { findingOf, type Finding } from './finding.ts';
import type { Outcome } from './outcome.ts';

/** The finding of a count in one or two sentences. */
export function FindingWords({ count }: { readonly count: CountResult }) {
  const finding = findingOf(count);
  return (
    <>
      <HowElected finding={finding} isMajority={count.rule === 'irv'} />{' '}
      {finding.kind === 'some-at-once' || finding.kind === 'all-later' ? <Overtaking finding={finding} /> : null}
    </>
  );
}

function useNames(): (outcomes: readonly Outcome[]) => string {
  const format = useFormat();
  return (outcomes) => format.list(outcomes.map(({ name }) => `\u2068${name}\u2069`));
}

function HowElected({ finding, isMajority }: { readonly finding: Finding; readonly isMajority: boolean }) {
  const names = useNames();
  const [atOnce, later] = [names(finding.atOnce), names(finding.later)];
  switch (finding.kind) {
    case 'no-contest':
      return <Trans>There were no more candidates than seats, so everybody who stood has a seat.</Trans>;
    case 'nobody':
      return <Trans>Nobody was elected.</Trans>;
    case 'all-at-once':
      return isMajority ? (
        <Trans>More than half of the voters put {atOnce} first.</Trans>
      ) : (
        <Trans>First preferences alone were enough to elect {atOnce}.</Trans>
      );
    case 'some-at-once':
      return (
        <Trans>
          First preferences were enough to elect {atOnce}; votes passed on from others then elected {later}.
        </Trans>
      );
    case 'all-later':
      return <Trans>First preferences were enough for nobody; votes passed on from others elected {later}.</Trans>;
  }
}

function Overtaking({ finding: { fromBehind, overtaken } }: { readonly finding: Finding }) {
  const names = useNames();
  const [winners, losers] = [names(fromBehind), names(overtaken)];
  if (fromBehind.length === 0) return <Trans>Those who led on first preferences are those who were elected.</Trans>;
  return (
    <Trans>
      Later preferences made the difference: {winners} overtook {losers}.
    </Trans>
  );
}
