import { useId, type ReactNode } from 'react';
import { dataFill, DataPatterns, type DataColour } from './data-patterns.tsx';

export interface BarPart {
  readonly id: string;
  readonly label: ReactNode;
  /** Size relative to the other parts; minor units of one currency, for example. */
  readonly size: bigint;
  /** The size in words, for example formatted money. */
  readonly value: ReactNode;
  readonly colour: DataColour;
  /** Where the number opens what it is made of. */
  readonly detail?: ReactNode;
}

export interface StackedBarProps {
  /** The finding, in one sentence. */
  readonly caption: ReactNode;
  readonly parts: readonly BarPart[];
}

const perMille = (part: bigint, whole: bigint) => (whole === 0n ? 0 : Number((part * 100000n) / whole) / 1000);

/** Shares of a whole (cleared, committed, free), as a bar whose legend is also its table. Works without script. */
export function StackedBar({ caption, parts }: StackedBarProps) {
  const prefix = `bar${useId().replace(/\W/g, '')}`;
  const whole = parts.reduce((sum, part) => sum + part.size, 0n);
  let start = 0;
  return (
    <figure className="stacked-bar">
      <figcaption>{caption}</figcaption>
      <svg className="stacked-bar-picture" width="100%" height="34" aria-hidden="true">
        <defs>
          <DataPatterns prefix={prefix} />
        </defs>
        {parts.map((part) => {
          const width = perMille(part.size, whole);
          const box = { x: `${start}%`, width: `${width}%`, height: 34 };
          start += width;
          return (
            <g key={part.id}>
              <rect {...box} className={`stacked-bar-part ${dataFill(part.colour)}`} />
              <rect {...box} className="data-pattern" fill={`url(#${prefix}-${part.colour})`} />
            </g>
          );
        })}
      </svg>
      <dl className="legend">
        {parts.map((part) => (
          <div key={part.id} className="legend-entry">
            <dt>
              <LegendMark colour={part.colour} />
              {part.label}
            </dt>
            <dd className="legend-value">{part.value}</dd>
            {part.detail ? <dd className="legend-detail">{part.detail}</dd> : null}
          </div>
        ))}
      </dl>
    </figure>
  );
}

/** The square that ties a word to its colour. */
export function LegendMark({ colour }: { readonly colour: DataColour }) {
  const prefix = `mark${useId().replace(/\W/g, '')}`;
  return (
    <svg className="legend-mark" width="14" height="14" aria-hidden="true">
      <defs>
        <DataPatterns prefix={prefix} />
      </defs>
      <rect width="14" height="14" className={dataFill(colour)} />
      <rect width="14" height="14" className="data-pattern" fill={`url(#${prefix}-${colour})`} />
    </svg>
  );
}
