import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '@baraza/ui';
import { forecastGate } from '../../../shared/elections/gate-forecast.ts';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { OfficeElection, OfficeStyle } from '../types.ts';

/** The charter's publication gate, and what it means for a constituency of this size. */
export function GateWords({ election, style }: { readonly election: OfficeElection; readonly style: OfficeStyle }) {
  const { t } = useLingui();
  const { castMinimum, uniquePercentMaximum } = election.gate;
  return (
    <Disclosure summary={t`Will the ballots be published?`}>
      <div className="stack">
        <p>
          <Trans>
            Only if at least {castMinimum} people vote in every constituency and at most {uniquePercentMaximum} % of the
            rankings are unique. Otherwise a ranking could give somebody away, and only the count sheet is published;
            scrutineers alone repeat the count.
          </Trans>
        </p>
        <Forecast election={election} style={style} />
      </div>
    </Disclosure>
  );
}

function Forecast({ election, style }: { readonly election: OfficeElection; readonly style: OfficeStyle }) {
  const standing = style.candidates.filter(({ state }) => state === 'STANDING').length;
  if (!style.rollSize || standing === 0) {
    return (
      <p className="hint">
        <Trans>What this means for this constituency is shown once its roll is frozen.</Trans>
      </p>
    );
  }
  const size = {
    rollSize: style.rollSize,
    candidates: standing,
    ranksMaximum: style.ranksMaximum,
    ...election.gate,
  };
  const forecast = forecastGate(size);
  if (forecast.type === 'cannot-pass') {
    return (
      <p>
        <Plural
          value={forecast.rollSize}
          one="# member is on the roll: the ballots of this election will stay closed."
          other="# members are on the roll: the ballots of this election will stay closed."
        />
      </p>
    );
  }
  return <Chance percent={forecast.percent} isLikely={forecast.type === 'likely'} />;
}

function Chance({ percent, isLikely }: { readonly percent: number; readonly isLikely: boolean }) {
  const format = useFormat();
  const share = format.percent(percent / 100);
  return (
    <p>
      {isLikely ? (
        <Trans>
          If everybody voted by chance, {share} of the rankings would be unique. They will probably be published.
        </Trans>
      ) : (
        <Trans>
          If everybody voted by chance, {share} of the rankings would be unique. People agree more than chance; still,
          the ballots may well stay closed. Fewer ranks in the charter would change that.
        </Trans>
      )}
    </p>
  );
}
