import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type DataColour, dataFill, DataPatterns, DataTable, Disclosure, LegendMark, useUi } from '@baraza/ui';
import { type ReactNode, useId } from 'react';
import { OwnWords, type WordsByLanguage } from '../i18n/own-words.tsx';
import { dotsOf, type Frame, frameOf, hullOf, middleOf, type Patch, placeIn, type Point } from './agreement-layout.ts';
import { useGroupName } from './use-group-name.ts';
import './pictures.css';
import './agreement-map.css';

/** Percentages of one group's ratings of one statement. */
export interface Shares {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
  readonly ratings: number;
}

export interface MapRow {
  readonly statement: {
    readonly id: string;
    readonly number: number;
    readonly language: string;
    readonly texts: WordsByLanguage;
  };
  readonly all: Shares;
  readonly groups: readonly Shares[];
}

export interface AgreementMapProps {
  /** The finding, in one sentence. */
  readonly caption: ReactNode;
  readonly groups: readonly { readonly members: number; readonly patches: readonly Patch[] }[];
  readonly rows: readonly MapRow[];
  /** The reader's own place; on nobody else's screen. */
  readonly own?: (Point & { readonly group: number }) | null;
}

const WIDTH = 480;
/** Between a group and its name above it, and around everything. */
const ABOVE = 12;
const ROOM = 40;
const colourOf = (group: number) => ((group % 6) + 1) as DataColour;

/**
 * Opinion groups: who stands near whom agrees in much. One dot stands for five members and lies somewhere within their
 * patch, never where a person is. Axes have no direction, so the picture is the same from right to left.
 */
export function AgreementMap({ caption, groups, rows, own }: AgreementMapProps) {
  const { t } = useLingui();
  const { strings } = useUi();
  const prefix = `map${useId().replace(/\W/g, '')}`;
  const frame = frameOf(
    groups.flatMap(({ patches }) => patches),
    own ? [own] : [],
  );
  return (
    <figure className="picture agreement-map">
      <figcaption>{caption}</figcaption>
      <svg
        viewBox={viewOf(groups, frame, own)}
        role="img"
        aria-label={t`Map of opinion groups; the table below says more`}
      >
        <defs>
          <DataPatterns prefix={prefix} />
        </defs>
        {groups.map(({ patches }, index) => (
          <Group key={index} patches={patches} index={index} frame={frame} prefix={prefix} />
        ))}
        {groups.map(({ patches }, index) => (
          <GroupName key={index} patches={patches} index={index} frame={frame} />
        ))}
        {own ? <OwnMark at={placeIn(frame, WIDTH, own)} /> : null}
      </svg>
      <Legend groups={groups} hasOwn={Boolean(own)} />
      <Disclosure summary={strings.tableOfPicture}>
        <MapTable caption={caption} rows={rows} groupCount={groups.length} />
      </Disclosure>
    </figure>
  );
}

/** The whole width, and as much of the height as is needed. */
function viewOf(groups: AgreementMapProps['groups'], frame: Frame, own: AgreementMapProps['own']): string {
  const dots = groups.flatMap(({ patches }) => patches.flatMap(dotsOf));
  const heights = [...dots, ...(own ? [own] : [])].map((point) => placeIn(frame, WIDTH, point).y);
  const [top, bottom] = [Math.min(...heights) - ROOM, Math.max(...heights) + ROOM];
  return `0 ${top.toFixed(0)} ${WIDTH} ${(bottom - top).toFixed(0)}`;
}

interface GroupProps {
  readonly patches: readonly Patch[];
  readonly index: number;
  readonly frame: Frame;
}

function Group({ patches, index, frame, prefix }: GroupProps & { readonly prefix: string }) {
  const dots = patches.flatMap(dotsOf).map((dot) => placeIn(frame, WIDTH, dot));
  const outline = hullOf(dots)
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');
  const colour = colourOf(index);
  return (
    <g>
      <polygon className={`agreement-area ${dataFill(colour)} data-stroke-${colour}`} points={outline} />
      <polygon className="data-pattern" points={outline} fill={`url(#${prefix}-${colour})`} />
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={dataFill(colour)} cx={x.toFixed(1)} cy={y.toFixed(1)} r="4.5" />
      ))}
    </g>
  );
}

function GroupName({ patches, index, frame }: GroupProps) {
  const nameOf = useGroupName();
  const { x } = placeIn(frame, WIDTH, middleOf(patches));
  const top = Math.min(...patches.flatMap(dotsOf).map((dot) => placeIn(frame, WIDTH, dot).y));
  return (
    <text className="agreement-name" x={x.toFixed(1)} y={(top - ABOVE).toFixed(1)} textAnchor="middle">
      {nameOf(index)}
    </text>
  );
}

function OwnMark({ at: { x, y } }: { readonly at: Point }) {
  const { t } = useLingui();
  const labelY = y < WIDTH / 2 ? y + 30 : y - 18;
  return (
    <g>
      <path className="agreement-own" d={`M${x} ${y - 11}l10 11l-10 11l-10 -11z`} />
      <text className="agreement-own-name" x={Math.min(Math.max(x, 30), WIDTH - 30)} y={labelY} textAnchor="middle">
        {t`You`}
      </text>
    </g>
  );
}

function Legend({ groups, hasOwn }: Pick<AgreementMapProps, 'groups'> & { readonly hasOwn: boolean }) {
  const { t } = useLingui();
  const nameOf = useGroupName();
  return (
    <ul className="agreement-legend">
      {groups.map(({ members }, index) => (
        <li key={index}>
          <LegendMark colour={colourOf(index)} />
          <strong>{nameOf(index)}</strong>{' '}
          <span className="numeral">{t`${plural(members, { one: '# member', other: '# members' })}`}</span>
        </li>
      ))}
      <li className="hint">{t`One dot stands for five members, somewhere near.`}</li>
      {hasOwn ? <li className="hint">{t`Where you stand is on your screen only.`}</li> : null}
    </ul>
  );
}

function MapTable({
  caption,
  rows,
  groupCount,
}: Pick<AgreementMapProps, 'caption' | 'rows'> & { readonly groupCount: number }) {
  const { t } = useLingui();
  const nameOf = useGroupName();
  const percent = usePercent();
  return (
    <DataTable<MapRow>
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowId={({ statement }) => statement.id}
      columns={[
        {
          id: 'statement',
          header: t`Statement`,
          isRowHeader: true,
          cell: ({ statement }) => <OwnWords words={statement.texts} original={statement.language} />,
        },
        { id: 'all', header: t`All who agree`, isNumeric: true, cell: ({ all }) => percent(all.agree) },
        ...Array.from({ length: groupCount }, (_, group) => ({
          id: `group-${group}`,
          header: nameOf(group),
          isNumeric: true,
          cell: ({ groups }: MapRow) => percent(groups[group]?.agree ?? 0),
        })),
        { id: 'ratings', header: t`Answers`, isNumeric: true, cell: ({ all }) => all.ratings },
      ]}
    />
  );
}

/** A whole percentage as the reader's language writes it. */
export function usePercent(): (value: number) => string {
  const { i18n } = useLingui();
  return (value) => i18n.number(value / 100, { style: 'percent' });
}
