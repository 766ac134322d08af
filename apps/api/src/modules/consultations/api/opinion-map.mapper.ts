import type { Tally } from '@baraza/opinion-map';
import { toTexts } from '../../engagements/index.ts';
import type { MapView } from '../application/opinion-maps.ts';
import { separationOf, sharesOf } from '../domain/shares.ts';
import { toStatementType } from './consultations.mapper.ts';
import type { MapRowType, OpinionMapType } from './opinion-map.type.ts';

const FINDINGS = 10;
const CHARACTERISTIC = 5;

/** What leaves the API of a map: percentages of groups, and patches of at least five. */
export function toOpinionMapType({ map, consultation, statements }: MapView): OpinionMapType {
  const { result } = map;
  const rowOf = (column: number): MapRowType[] => {
    const statement = statements.get(column);
    const groups = result.tallies[column];
    if (!statement || !groups) return [];
    const all = groups.reduce(together, { agree: 0, disagree: 0, pass: 0 });
    return [{ statement: toStatementType(statement), all: sharesOf(all), groups: groups.map(sharesOf) }];
  };
  const found = <Finding extends { readonly statement: number }>(findings: readonly Finding[], most: number) =>
    findings.flatMap((finding) => rowOf(finding.statement).map((row) => ({ ...finding, row }))).slice(0, most);
  return {
    ...{ consultationSlug: consultation.slug, title: toTexts(consultation.title) },
    ...{ question: toTexts(consultation.question), madeOn: map.madeOn },
    ...{ members: result.members, unplaced: result.unplaced, separation: separationOf(result.silhouette) },
    groups: result.groups.map(({ members, patches, characteristic }) => ({
      ...{ members, patches: [...patches] },
      characteristic: found(characteristic, CHARACTERISTIC).map(({ row, choice }) => ({ row, choice })),
    })),
    uniting: found(result.uniting, FINDINGS).map(({ row, choice }) => ({ row, choice })),
    dividing: found(result.dividing, FINDINGS).map(({ row, most, least }) => ({ row, most, least })),
    rows: [...statements.keys()].flatMap(rowOf),
  };
}

const together = (one: Tally, other: Tally): Tally => ({
  agree: one.agree + other.agree,
  disagree: one.disagree + other.disagree,
  pass: one.pass + other.pass,
});
