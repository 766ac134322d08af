import { Trans, useLingui } from '@lingui/react/macro';
import { useCharterWords } from './charter-words.ts';

export interface ChangeShown {
  readonly rule: string;
  readonly subject?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** What one version of a charter changed: what stood there, and what stands there now. */
export function CharterChanges({ changes }: { readonly changes: readonly ChangeShown[] }) {
  if (changes.length === 0) {
    return (
      <p>
        <Trans>Nothing but the name or the words of reasons changed.</Trans>
      </p>
    );
  }
  return (
    <ul className="charter-changes">
      {changes.map((change) => (
        <li key={`${change.rule} ${change.subject ?? ''}`}>
          <Change change={change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change: { rule, subject, before, after } }: { readonly change: ChangeShown }) {
  const words = useCharterWords();
  const shown = useShownValue(rule);
  return (
    <>
      <p>
        <strong>{words.line(rule)}</strong>
        {subject ? (
          <>
            {' · '}
            <bdi>{subject}</bdi>
          </>
        ) : null}
      </p>
      {typeof before === 'string' ? (
        <p>
          <span className="hint">
            <Trans>Until then:</Trans>
          </span>{' '}
          <del>
            <bdi>{shown(before)}</bdi>
          </del>
        </p>
      ) : null}
      {typeof after === 'string' ? (
        <p>
          <span className="hint">
            <Trans>From then on:</Trans>
          </span>{' '}
          <ins>
            <bdi>{shown(after)}</bdi>
          </ins>
        </p>
      ) : null}
    </>
  );
}

function useShownValue(rule: string) {
  const words = useCharterWords();
  const { t } = useLingui();
  return (value: string): string => {
    if (rule === 'rule') return words.rule(value);
    if (rule === 'position-threshold') return words.threshold(value);
    return value === '' ? t`All products` : value;
  };
}
