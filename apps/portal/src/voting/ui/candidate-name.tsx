/** @jsxImportSource preact */
import type { ManifestStyle } from '@baraza/blind-ballots';

/** A candidate's name in its own direction, with the reserved seats that it may take. */
export function CandidateName({ style, candidate }: { readonly style: ManifestStyle; readonly candidate: number }) {
  const groups = style.reserved.filter(({ candidates }) => candidates.includes(candidate));
  return (
    <span className="candidate-name">
      <bdi>{style.candidates[candidate - 1]}</bdi>
      {groups.map(({ name }) => (
        <bdi key={name} className="candidate-group">
          {name}
        </bdi>
      ))}
    </span>
  );
}
