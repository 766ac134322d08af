import { useLingui } from '@lingui/react/macro';
import { dataFill, DataTable, Disclosure, useUi } from '@baraza/ui';
import type { ReactNode } from 'react';
import { Money, useFormat } from '../format/use-format.tsx';
import { layOutFlow, type FlowLink, type FlowNode, type FlowSize, type PlacedNode } from './flow-layout.ts';

export interface FlowPictureProps {
  /** The finding, in one sentence. */
  readonly caption: ReactNode;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** ISO 4217 code of all amounts. */
  readonly currency: string;
}

const WIDE: Omit<FlowSize, 'isMirrored'> = { width: 960, nodeWidth: 14, nodeGap: 44 };
const NARROW: Omit<FlowSize, 'isMirrored'> = { width: 340, nodeWidth: 10, nodeGap: 46 };
const LABEL_CHARACTERS = { wide: 44, narrow: 19 };

/**
 * Money from contributors through the fund to grantees, with the same as a table. Drawn twice, for wide and for narrow
 * screens, and the stylesheet shows one: a public page has no script that could measure.
 */
export function FlowPicture(props: FlowPictureProps) {
  const { strings } = useUi();
  return (
    <figure className="picture">
      <figcaption>{props.caption}</figcaption>
      <Flow {...props} size={WIDE} labelCharacters={LABEL_CHARACTERS.wide} className="flow flow-wide" />
      <Flow {...props} size={NARROW} labelCharacters={LABEL_CHARACTERS.narrow} className="flow flow-narrow" />
      <Disclosure summary={strings.tableOfPicture}>
        <FlowTable {...props} />
      </Disclosure>
    </figure>
  );
}

interface FlowProps extends FlowPictureProps {
  readonly size: Omit<FlowSize, 'isMirrored'>;
  readonly labelCharacters: number;
  readonly className: string;
}

function Flow({ nodes, links, currency, size, labelCharacters, className }: FlowProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const layout = layOutFlow(nodes, links, { ...size, isMirrored: i18n.locale === 'ar' });
  const say = (node: PlacedNode) => format.moneyShort({ amountMinor: node.amountMinor, currency });
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size.width} ${Math.ceil(layout.height)}`}
      role="img"
      aria-label={t`Flow of money; the table below says the same`}
    >
      {layout.links.map((link) => (
        <path
          key={link.key}
          className={`flow-band data-stroke-${link.colour}`}
          d={link.path}
          strokeWidth={link.thickness}
        />
      ))}
      {layout.nodes.map((node) => (
        <g key={node.id}>
          <rect className={dataFill(node.colour)} x={node.x} y={node.y} width={node.width} height={node.height} />
          <NodeLabel node={node} width={size.width} characters={labelCharacters} value={say(node)} />
        </g>
      ))}
    </svg>
  );
}

interface NodeLabelProps {
  readonly node: PlacedNode;
  readonly width: number;
  readonly characters: number;
  readonly value: string;
}

function NodeLabel({ node, width, characters, value }: NodeLabelProps) {
  const isLeft = node.x < width / 3;
  const isRight = node.x > (width * 2) / 3;
  // A phone has no room for a name in the middle, and the page is about that fund anyway.
  if (width === NARROW.width && !isLeft && !isRight) return null;
  const anchor = isLeft ? 'start' : isRight ? 'end' : 'middle';
  const x = isLeft ? node.x : isRight ? node.x + node.width : node.x + node.width / 2;
  return (
    <text x={x} y={node.y - 24} textAnchor={anchor}>
      <title>{`${node.label}: ${value}`}</title>
      <tspan className="flow-name">{isolate(shorten(node.label, characters))}</tspan>
      <tspan className="flow-value" x={x} dy="17">
        {isolate(value)}
      </tspan>
    </text>
  );
}

/** Keeps each text's own direction (Unicode FSI … PDI): SVG has no `bdi`. */
const isolate = (text: string) => `\u2068${text}\u2069`;

function shorten(label: string, characters: number): string {
  const letters = Array.from(label);
  return letters.length <= characters
    ? label
    : `${letters
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`;
}

function FlowTable({ caption, nodes, links, currency }: FlowPictureProps) {
  const { t } = useLingui();
  const nameOf = (id: string) => <bdi>{nodes.find((node) => node.id === id)?.label ?? id}</bdi>;
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={links}
      rowId={(link) => `${link.from}→${link.to}`}
      columns={[
        { id: 'from', header: t`From`, isRowHeader: true, cell: (link) => nameOf(link.from) },
        { id: 'to', header: t`To`, cell: (link) => nameOf(link.to) },
        {
          id: 'amount',
          header: t`Amount`,
          isNumeric: true,
          cell: (link) => <Money money={{ amountMinor: link.amountMinor, currency }} />,
        },
      ]}
    />
  );
}
