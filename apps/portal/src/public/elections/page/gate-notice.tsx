import { Trans } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import { useFormat } from '../../../shared/format/use-format.tsx';
import type { PublicElection, PublicResult } from './election-types.ts';

interface GateNoticeProps {
  readonly election: PublicElection;
  readonly result: PublicResult;
}

/** Why ballots are public or stay closed, and what that leaves to be checked. */
export function GateNotice({ election, result }: GateNoticeProps) {
  return result.published ? <Published /> : <Closed election={election} result={result} />;
}

function Published() {
  return (
    <p>
      <Trans>
        So many voted alike that no ranking points to a person, by the rule fixed before the vote. All ballots are
        therefore public, without names, and everybody can count them again.
      </Trans>
    </p>
  );
}

function Closed({ election: { gate, styles }, result }: GateNoticeProps) {
  const format = useFormat();
  return (
    <Notice title={<Trans>The single ballots stay closed</Trans>}>
      <div className="prose">
        <p>
          <Trans>
            A rare order of candidates could tell who wrote it. By the rule fixed before the vote, ballots become public
            only with at least {format.number(gate.castMinimum)} of them in every constituency, and at most{' '}
            {format.percent(gate.uniquePercentMaximum / 100)} that nobody else cast alike.
          </Trans>
        </p>
        <ul>
          {result.styles.map((style) => (
            <li key={style.style}>
              <bdi>{styles.find(({ slug }) => slug === style.style)?.title ?? style.style}</bdi>
              {': '}
              <GateMeasure cast={style.valid + style.blank} unique={style.unique} />
            </li>
          ))}
        </ul>
        <p>
          <Trans>
            You see every stage of the count all the same. You can check that the ballots are those in the box, that
            each comes from a member, and that none was added or lost. That they were counted rightly is what the
            scrutineers sign for, who saw them and may tell nobody.
          </Trans>
        </p>
      </div>
    </Notice>
  );
}

function GateMeasure({ cast, unique }: { readonly cast: number; readonly unique: number }) {
  const format = useFormat();
  const share = format.percent(cast === 0 ? 0 : unique / cast);
  return (
    <Trans>
      {format.number(cast)} ballots, {share} of them unlike any other
    </Trans>
  );
}
