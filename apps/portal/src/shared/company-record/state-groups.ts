import type { DataColour } from '@baraza/ui';
import { countOf, type FiguresLike } from './figures.ts';

/** States that share a colour in the picture; the table beside it keeps all of them apart. */
export const STATE_GROUPS: readonly {
  readonly id: string;
  readonly states: readonly string[];
  readonly colour: DataColour;
}[] = [
  { id: 'overdue', states: ['overdue'], colour: 2 },
  { id: 'awaiting', states: ['awaiting', 'acknowledged'], colour: 6 },
  { id: 'answered', states: ['answered', 'reopened'], colour: 3 },
  { id: 'rated', states: ['rated', 'lapsed'], colour: 4 },
  { id: 'closed', states: ['closed'], colour: 1 },
];

export interface SeverityBar {
  readonly severity: string;
  readonly total: number;
  readonly parts: readonly { readonly id: string; readonly colour: DataColour; readonly count: number }[];
}

/** One bar for each severity, the most severe first. */
export function severityBars(recommendations: FiguresLike['recommendations']): SeverityBar[] {
  return recommendations.bySeverity.toReversed().map(({ severity }) => {
    const parts = STATE_GROUPS.map(({ id, states, colour }) => {
      return { id, colour, count: states.reduce((sum, state) => sum + countOf(recommendations, severity, state), 0) };
    });
    return { severity, parts, total: parts.reduce((sum, { count }) => sum + count, 0) };
  });
}
