import type { ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import { CHECK_NAMES, CHECK_WORDS } from './check-words.ts';
import { RecountNotices } from './recount-notices.tsx';

export interface RecountSectionProps {
  readonly bundleUrl: string;
  readonly ballots: number;
  /** Ballots are public, so that the count itself can be repeated. */
  readonly isPublished: boolean;
}

/**
 * Milliseconds a ballot on an inexpensive phone with three cores at work. Assumed, not measured on such a phone: the
 * figures only tell readers beforehand whether to expect seconds or minutes.
 */
const MS_PER_BALLOT = { all: 6, count: 1.5 };

/** The recount in the reader's own browser. Every word it may say stands here; the script only shows which are true. */
export function RecountSection({ bundleUrl, ballots, isPublished }: RecountSectionProps) {
  return (
    <Section
      id="recount"
      title={isPublished ? <Trans>Count it again yourself</Trans> : <Trans>Check it yourself</Trans>}
      lead={
        isPublished ? (
          <Trans>Your own device fetches every ballot, checks it and counts it again while you watch.</Trans>
        ) : (
          <Trans>Your own device checks everything that can be checked while the ballots stay closed.</Trans>
        )
      }
    >
      <div className="recount" data-recount="" data-recount-bundle={bundleUrl} data-phase="idle">
        <Starters ballots={ballots} isPublished={isPublished} />
        <Running />
        <div role="status">
          <RecountNotices />
        </div>
        <CheckList />
        <p className="hint">
          <Trans>
            This page checks with the keys that the election itself names, by a program this server sent you. If you
            would rather not trust this server, use the command below with keys that you learnt elsewhere.
          </Trans>
        </p>
      </div>
    </Section>
  );
}

function useDuration(): (ms: number) => string {
  const { i18n } = useLingui();
  return (ms) => {
    const seconds = Math.max(1, Math.round(ms / 1_000));
    const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
    return new Intl.NumberFormat(i18n.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  };
}

function Starters({ ballots, isPublished }: Omit<RecountSectionProps, 'bundleUrl'>) {
  const duration = useDuration();
  const [all, count] = [duration(ballots * MS_PER_BALLOT.all), duration(ballots * MS_PER_BALLOT.count)];
  return (
    <>
      <div className="recount-starters" data-recount-needs-script="" hidden>
        <Starter mode="all" kind="primary" label={<Trans>Check everything</Trans>}>
          <Trans>About {all} on an inexpensive phone.</Trans>
        </Starter>
        {isPublished ? (
          <Starter mode="count" kind="quiet" label={<Trans>Count only</Trans>}>
            <Trans>About {count}: takes the signatures under the ballots on trust.</Trans>
          </Starter>
        ) : null}
      </div>
      <p data-recount-without-script="">
        <Trans>This needs a browser with scripts. Without them, use the command below.</Trans>
      </p>
    </>
  );
}

interface StarterProps {
  readonly mode: 'all' | 'count';
  readonly kind: 'primary' | 'quiet';
  readonly label: ReactNode;
  readonly children: ReactNode;
}

function Starter({ mode, kind, label, children }: StarterProps) {
  return (
    <div>
      <button type="button" className={`button button-${kind}`} data-recount-start={mode}>
        {label}
      </button>
      <p className="hint">{children}</p>
    </div>
  );
}

function Running() {
  const { t } = useLingui();
  return (
    <div className="recount-running" data-recount-running="" hidden>
      <div>
        <progress aria-label={t`Progress of the check`} />
        <p className="recount-figures">
          <bdi data-recount-figures="" /> <bdi data-recount-left="" />
        </p>
      </div>
      <button type="button" className="button button-quiet" data-recount-cancel="">
        <Trans>Stop</Trans>
      </button>
    </div>
  );
}

function CheckList() {
  const { i18n } = useLingui();
  return (
    <Disclosure summary={<Trans>What is checked, one by one</Trans>}>
      <ul className="recount-checks">
        {CHECK_NAMES.map((name) => (
          <li key={name} data-recount-check={name} data-state="waiting">
            <span className="recount-words">{i18n._(CHECK_WORDS[name])}</span>
            <CheckState />
            <code className="recount-detail" lang="en" dir="ltr" data-recount-detail="" />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** All states; the stylesheet shows the one that the entry carries. */
function CheckState() {
  const { t } = useLingui();
  const states = {
    waiting: t`Not checked yet`,
    ok: t`Holds`,
    failed: t`Does not hold`,
    withheld: t`Cannot be checked from here`,
    skipped: t`Taken on trust`,
  };
  return (
    <span className="recount-state">
      {Object.entries(states).map(([state, word]) => (
        <span key={state} data-when={state}>
          {word}
        </span>
      ))}
    </span>
  );
}
