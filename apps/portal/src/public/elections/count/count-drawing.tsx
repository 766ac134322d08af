import { useLingui } from '@lingui/react/macro';
import { dataFill, type DataColour } from '@baraza/ui';
import type { CountResult } from '@baraza/stv';
import type { Column } from './columns.ts';
import { layOutCount, type CountLayout, type CountSize, type PlacedLane } from './count-layout.ts';
import { LaneWords } from './lane-words.tsx';
import { LaneMarks } from './lane-marks.tsx';
import type { Lane } from './lanes.ts';
import { amountOf } from './outcome.ts';

export interface CountDrawingProps {
  readonly count: CountResult;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly size: CountSize;
  /** Of the patterns' ids. */
  readonly prefix: string;
  readonly kind: 'wide' | 'narrow';
}

export function CountDrawing({ count, columns, lanes, size, prefix, kind }: CountDrawingProps) {
  const { t, i18n } = useLingui();
  const layout = layOut(count, columns, lanes, size);
  const [isMirrored, gradients] = [i18n.locale === 'ar', `${prefix}-${kind}`];
  return (
    <svg
      className={`count-flow count-${kind}`}
      viewBox={`0 0 ${size.width} ${layout.height}`}
      role="img"
      aria-label={t`Flow of votes from stage to stage; the steps below say the same in words and tables`}
    >
      <Gradients layout={layout} prefix={gradients} />
      <g transform={isMirrored ? `translate(${size.width} 0) scale(-1 1)` : undefined}>
        <path
          className="count-rule"
          d={layout.columns.map(({ centre }) => `M${centre} ${size.headHeight - 4}V${layout.height - 8}`).join('')}
        />
        {layout.flows.map((flow) => (
          <path
            key={flow.key}
            className="count-link"
            stroke={`url(#${gradients}-${flow.from}-${flow.to})`}
            strokeWidth={flow.thickness}
            d={flow.path}
          />
        ))}
        {layout.lanes.map((lane) => (
          <LaneShapes key={lane.lane.id} placed={lane} nodeWidth={size.nodeWidth} prefix={prefix} />
        ))}
      </g>
      <StageNumbers columns={columns} layout={layout} size={size} isMirrored={isMirrored} />
      {layout.lanes.map((placed) => (
        <g key={placed.lane.id}>
          <LaneMarks placed={placed} columns={columns} count={count} size={size} isMirrored={isMirrored} />
          <LaneWords placed={placed} size={size} isMirrored={isMirrored} isNarrow={kind === 'narrow'} />
        </g>
      ))}
    </svg>
  );
}

function layOut(count: CountResult, columns: readonly Column[], lanes: readonly Lane[], size: CountSize): CountLayout {
  const quotas = columns.map(({ last }) => amountOf(count.stages[last]?.quota));
  return layOutCount({ lanes, validBallots: count.validBallots, quotas }, size);
}

/** Every flow fades from the colour of who gives to the colour of who gets. */
function Gradients({ layout, prefix }: { readonly layout: CountLayout; readonly prefix: string }) {
  const pairs = new Map<string, readonly [DataColour, DataColour]>();
  for (const { from, to } of layout.flows) pairs.set(`${from}-${to}`, [from, to]);
  return (
    <defs>
      {[...pairs].map(([id, [from, to]]) => (
        <linearGradient key={id} id={`${prefix}-${id}`}>
          <stop className={`count-stop-${from}`} offset="0.1" />
          <stop className={`count-stop-${to}`} offset="0.9" />
        </linearGradient>
      ))}
    </defs>
  );
}

function LaneShapes({
  placed,
  nodeWidth,
  prefix,
}: {
  readonly placed: PlacedLane;
  readonly nodeWidth: number;
  readonly prefix: string;
}) {
  const { lane, nodes, bands, quotaLine, baseline } = placed;
  const [first] = nodes;
  const last = nodes.findLast(({ height }) => height > 0) ?? first;
  const band = bands.join('');
  const isExhausted = lane.kind === 'exhausted';
  return (
    <>
      <path className="count-ground" d={`M${first?.x ?? 0} ${baseline}H${(last?.x ?? 0) + nodeWidth}`} />
      {band ? (
        <path className={isExhausted ? 'count-band-none' : `count-band ${dataFill(lane.colour)}`} d={band} />
      ) : null}
      {band ? <path className="data-pattern" fill={`url(#${prefix}-${lane.colour})`} d={band} /> : null}
      {nodes.map((node) =>
        node.height > 0 ? (
          <rect
            key={node.x}
            className={isExhausted ? 'count-node-none' : dataFill(lane.colour)}
            x={node.x}
            y={Math.min(node.y, baseline - 1)}
            width={nodeWidth}
            height={Math.max(1, node.height)}
          />
        ) : null,
      )}
      {quotaLine ? <path className="count-quota" d={quotaLine} /> : null}
    </>
  );
}

interface StageNumbersProps {
  readonly columns: readonly Column[];
  readonly layout: CountLayout;
  readonly size: CountSize;
  readonly isMirrored: boolean;
}

function StageNumbers({ columns, layout, size, isMirrored }: StageNumbersProps) {
  const { t } = useLingui();
  return (
    <g className="count-stage-numbers">
      {size.labelWidth > 20 ? (
        <text x={isMirrored ? size.width : 0} y="14" textAnchor={isMirrored ? 'end' : 'start'}>
          {t({ message: 'Stage', context: 'heading above the numbers of the stages of a count' })}
        </text>
      ) : null}
      {columns.map(({ first, last }, index) => {
        const centre = layout.columns[index]?.centre ?? 0;
        return (
          <text key={last} x={isMirrored ? size.width - centre : centre} y="14" textAnchor="middle">
            {first === last ? last + 1 : `${first + 1}–${last + 1}`}
          </text>
        );
      })}
    </g>
  );
}
