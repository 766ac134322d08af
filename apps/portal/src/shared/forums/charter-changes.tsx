import { Trans } from '@lingui/react/macro';
import { useCharterWords } from './charter-words.ts';

export interface ChangeShown {
  readonly rule: string;
  readonly subject?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** What one version of a charter changed: what stood there, and what stands there now. */
export function CharterChanges({ changes }: { readonly changes: readonly ChangeShown[] }) {
  const words = useCharterWords();
  const shown = (rule: string, value: string) => (rule === 'rule' ? words.rule(value) : value);
  if (changes.length === 0) {
    return (
      <p>
        <Trans>Nothing but the name or the words of reasons changed.</Trans>
      </p>
    );
  }
  return (
    <ul className="charter-changes">
      {changes.map(({ rule, subject, before, after }) => (
        <li key={`${rule} ${subject ?? ''}`}>
          <p>
            <strong>{words.line(rule)}</strong>
            {subject ? (
              <>
                {' · '}
                <bdi>{subject}</bdi>
              </>
            ) : null}
          </p>
          {before == null ? null : (
            <p>
              <span className="hint">
                <Trans>Until then:</Trans>
              </span>{' '}
              <del>
                <bdi>{shown(rule, before)}</bdi>
              </del>
            </p>
          )}
          {after == null ? null : (
            <p>
              <span className="hint">
                <Trans>From then on:</Trans>
              </span>{' '}
              <ins>
                <bdi>{shown(rule, after)}</bdi>
              </ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
