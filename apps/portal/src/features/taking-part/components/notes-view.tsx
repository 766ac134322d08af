import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { textFor, type NotesSeen } from '../types.ts';

/** Notes as far as they reach the reader, with what either side said about them. */
export function NotesView({ notes }: { readonly notes: NotesSeen }) {
  const { i18n } = useLingui();
  const text = textFor(notes.texts, i18n.locale);
  return (
    <div className="stack">
      {notes.publishedAt ? (
        <p>
          <Trans>
            Published on <When iso={notes.publishedAt} />.
          </Trans>
        </p>
      ) : (
        <Notice>
          <p>
            <Trans>
              Not published yet: both sides check them until <When iso={notes.checkBy} />. Whoever says nothing until
              then has agreed.
            </Trans>
          </p>
        </Notice>
      )}
      {text ? (
        <div lang={text.language}>
          <p className="session-text">{text.body}</p>
          {text.attendance ? <p className="session-aside">{text.attendance}</p> : null}
        </div>
      ) : null}
      {notes.checks.map((check) => (
        <p key={check.side} className="session-aside">
          {check.side === 'company' ? <Trans>The company:</Trans> : <Trans>The forum:</Trans>}{' '}
          {check.outcome === 'agreed' ? <Trans>agrees.</Trans> : <bdi>{check.words}</bdi>}
        </p>
      ))}
    </div>
  );
}
