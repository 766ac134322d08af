import { useId } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { DataPatterns } from '@baraza/ui';
import type { CountResult } from '@baraza/stv';
import { columnsOf, type Column } from './columns.ts';
import { CountDrawing } from './count-drawing.tsx';
import type { CountSize } from './count-layout.ts';
import { FindingWords } from './finding-words.tsx';
import { hasSharedFlows } from './flows.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { Mark } from './mark.tsx';
import { useVoteFormat } from './vote-format.ts';

const WIDE: CountSize = {
  width: 1100,
  labelWidth: 240,
  endWidth: 120,
  nodeWidth: 10,
  headHeight: 30,
  votesHeight: 300,
  laneGap: 26,
  laneHeightMinimum: 12,
};
const NARROW: CountSize = {
  width: 340,
  labelWidth: 6,
  endWidth: 6,
  nodeWidth: 8,
  headHeight: 16,
  votesHeight: 190,
  laneGap: 44,
  laneHeightMinimum: 8,
};
const COLUMNS = { wide: 12, narrow: 6 };
const LANES = { wide: 14, narrow: 11 };

/**
 * The count as flows of votes between candidates, stage by stage. Drawn twice, for wide and for narrow screens, and the
 * stylesheet shows one: a public page has no script that could measure.
 */
export function CountPicture({ count }: { readonly count: CountResult }) {
  const prefix = `count${useId().replace(/\W/g, '')}`;
  const wide = columnsOf(count, COLUMNS.wide);
  const narrow = columnsOf(count, COLUMNS.narrow);
  const wideLanes = lanesOf(count, wide, LANES.wide);
  return (
    <figure className="picture count-picture">
      <figcaption>
        <FindingWords count={count} />
      </figcaption>
      <svg className="count-definitions" width="0" height="0" aria-hidden="true">
        <defs>
          <DataPatterns prefix={prefix} />
        </defs>
      </svg>
      <CountDrawing count={count} columns={wide} lanes={wideLanes} size={WIDE} prefix={prefix} kind="wide" />
      <CountDrawing
        count={count}
        columns={narrow}
        lanes={lanesOf(count, narrow, LANES.narrow)}
        size={NARROW}
        prefix={prefix}
        kind="narrow"
      />
      <Legend count={count} columns={wide} lanes={wideLanes} />
    </figure>
  );
}

interface LegendProps {
  readonly count: CountResult;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
}

function Legend({ count, columns, lanes }: LegendProps) {
  const { t } = useLingui();
  const format = useVoteFormat();
  const quota = format.brief(count.quota);
  const line = {
    meek: t`Dashed: the quota, ${quota} in the end`,
    irv: t`Dashed: more than half of the votes still counting`,
    scottish: t`Dashed: the quota, ${quota}`,
  }[count.rule];
  return (
    <>
      <ul className="count-legend">
        <li>
          <Sign kind="elected" /> {t`Elected`}
        </li>
        <li>
          <Sign kind="excluded" /> {t`Excluded; the votes pass on`}
        </li>
        <li>
          <svg width="26" height="12" aria-hidden="true">
            <path className="count-quota" d="M1 6H25" />
          </svg>{' '}
          {line}
        </li>
      </ul>
      {hasSharedFlows(lanes, columns.length) ? (
        <p className="hint">
          <Trans>
            Where several lose votes at once, the count says how many each lost and each gained; who gave to whom is
            drawn in proportion.
          </Trans>
        </p>
      ) : null}
    </>
  );
}

function Sign({ kind }: { readonly kind: 'elected' | 'excluded' }) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <Mark kind={kind} />
    </svg>
  );
}
