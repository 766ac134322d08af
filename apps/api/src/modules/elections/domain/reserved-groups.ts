import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { ElectionStyle } from './election.ts';

/** Groups that the style does not reserve seats for, or named twice. */
export function groupFaults(groups: readonly string[], { reserved }: Pick<ElectionStyle, 'reserved'>): FieldFault[] {
  const unknown = groups.find((group) => !reserved.some(({ name }) => name === group));
  if (unknown !== undefined || new Set(groups).size !== groups.length) {
    const message = 'Name only groups for which this contest reserves seats, each once.';
    return [{ path: 'reservedGroups', code: 'unknown', message }];
  }
  return [];
}
