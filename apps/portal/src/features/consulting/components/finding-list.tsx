import { Trans, useLingui } from '@lingui/react/macro';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { usePercent } from '../../../shared/pictures/agreement-map.tsx';
import { useGroupName } from '../../../shared/pictures/use-group-name.ts';
import type { Row } from '../types.ts';

interface Finding {
  readonly row: Row;
  /** Missing where groups differ. */
  readonly choice?: 'agree' | 'disagree';
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly empty: string;
}

/** Statements with a bar for each group; the numbers stand beside the bars. */
export function FindingList({ findings, empty }: FindingListProps) {
  if (findings.length === 0) return <p>{empty}</p>;
  return (
    <ol className="findings">
      {findings.map(({ row, choice }) => (
        <li key={row.statement.id}>
          <p className="finding-words">
            <OwnWords words={row.statement.texts} original={row.statement.language} />
          </p>
          {choice === 'disagree' ? (
            <p className="hint">
              <Trans>Most disagree.</Trans>
            </p>
          ) : null}
          <GroupBars row={row} />
        </li>
      ))}
    </ol>
  );
}

function GroupBars({ row }: { readonly row: Row }) {
  const { t } = useLingui();
  const nameOf = useGroupName();
  const percent = usePercent();
  return (
    <dl className="finding-bars">
      {row.groups.map(({ agree, disagree }, index) => (
        <div key={index}>
          <dt>{nameOf(index)}</dt>
          <dd>
            <svg className="finding-bar" width="100%" height="14" aria-hidden="true">
              <rect className="finding-rest" width="100%" height="14" />
              <rect className="finding-agree" width={`${agree}%`} height="14" />
              <rect className="finding-disagree" x={`${100 - disagree}%`} width={`${disagree}%`} height="14" />
            </svg>
            <span className="numeral">{t`${percent(agree)} agree, ${percent(disagree)} disagree`}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
