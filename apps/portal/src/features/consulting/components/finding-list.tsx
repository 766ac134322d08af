import { Trans, useLingui } from '@lingui/react/macro';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { usePercent } from '../../../shared/pictures/agreement-map.tsx';
import { GroupBars } from '../../../shared/pictures/group-bars.tsx';
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
  const { t } = useLingui();
  const percent = usePercent();
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
          <GroupBars
            groups={row.groups}
            label={({ agree, disagree }) => t`${percent(agree)} agree, ${percent(disagree)} disagree`}
          />
        </li>
      ))}
    </ol>
  );
}
