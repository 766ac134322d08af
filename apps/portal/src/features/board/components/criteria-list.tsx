export interface CriterionLike {
  readonly name: string;
  readonly text: string;
}

/** The criteria that a decision cites, numbered so that reasons can refer to them. */
export function CriteriaList({ criteria }: { readonly criteria: readonly CriterionLike[] }) {
  return (
    <ol className="criteria">
      {criteria.map((criterion, index) => (
        <li key={index}>
          <strong>
            <bdi>{criterion.name}</bdi>
          </strong>
          {criterion.text ? (
            <span className="hint">
              <bdi>{criterion.text}</bdi>
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
