import type { Texts } from '../domain/position.ts';
import type { ResponseContent } from '../domain/response.ts';

/** Every text of an answer under a name of its own: `clause:<id>`, `commitment:<n>`, `milestone:<n>.<m>`. */
export function partsOf({ clauses, commitments }: ResponseContent): { readonly part: string; readonly texts: Texts }[] {
  return [
    ...clauses.map(({ clauseId, texts }) => ({ part: `clause:${clauseId}`, texts })),
    ...commitments.flatMap(({ number, texts, milestones }) => [
      { part: `commitment:${number}`, texts },
      ...milestones.map((step) => ({ part: `milestone:${number}.${step.number}`, texts: step.texts })),
    ]),
  ];
}
