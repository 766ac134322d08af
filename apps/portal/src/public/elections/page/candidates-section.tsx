import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { RULE_WORDS } from '../election-words.ts';
import type { PublicCandidate, PublicElection, PublicStyle } from './election-types.ts';
import { StatementShown } from './statement-shown.tsx';

const HIDDEN: readonly string[] = ['PROPOSED', 'LAPSED'];
const ANSWERS: readonly string[] = ['QUESTION', 'RECALL'];

/** What is elected, by which rule, and who stands, in the order in which they are on the ballot. */
export function CandidatesSection({ election }: { readonly election: PublicElection }) {
  const isVote = ANSWERS.includes(election.kind);
  return (
    <Section
      id="candidates"
      title={isVote ? <Trans>What can be answered</Trans> : <Trans>Who stands</Trans>}
      lead={
        election.drawSeed && !isVote ? <Trans>The order is drawn by lot, the same for everybody.</Trans> : undefined
      }
    >
      {election.styles.map((style) => (
        <StyleCandidates key={style.slug} style={style} isVote={isVote} hasTitle={election.styles.length > 1} />
      ))}
    </Section>
  );
}

interface StyleCandidatesProps {
  readonly style: PublicStyle;
  readonly isVote: boolean;
  readonly hasTitle: boolean;
}

function StyleCandidates({ style, isVote, hasTitle }: StyleCandidatesProps) {
  const candidates = style.candidates.filter(({ state }) => !HIDDEN.includes(state));
  return (
    <div className="stack">
      {hasTitle ? (
        <h3>
          <bdi>{style.title}</bdi>
        </h3>
      ) : null}
      {isVote ? null : <StyleRule style={style} />}
      {candidates.length === 0 ? (
        <p>
          <Trans>Nobody stands yet.</Trans>
        </p>
      ) : (
        <ol className="candidate-list">
          {candidates.map((candidate) => (
            <li
              key={candidate.id}
              value={candidate.number ?? undefined}
              className={candidate.number ? undefined : 'undrawn'}
            >
              <CandidateShown candidate={candidate} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function StyleRule({ style }: { readonly style: PublicStyle }) {
  const { i18n, t } = useLingui();
  const words = RULE_WORDS[style.rule];
  return (
    <div className="prose">
      <p>
        <strong>{t`${plural(style.seats, { one: '# seat', other: '# seats' })}`}</strong>
        {'. '}
        {words ? i18n._(words) : style.rule}{' '}
        <Trans>
          A voter may rank up to <bdi>{style.ranksMaximum}</bdi>.
        </Trans>
      </p>
      {style.reserved.length > 0 ? (
        <ul>
          {style.reserved.map(({ name, minimum, maximum }) => (
            <li key={name}>
              {maximum < style.seats ? (
                <Trans>
                  Reserved for <bdi>{name}</bdi>: at least {minimum}, at most {maximum} of these seats.
                </Trans>
              ) : (
                <Trans>
                  Reserved for <bdi>{name}</bdi>: at least {minimum} of these seats.
                </Trans>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function CandidateShown({ candidate }: { readonly candidate: PublicCandidate }) {
  const { pseudonym, state, reservedGroups, statement } = candidate;
  return (
    <>
      <p className="candidate-name">
        <bdi>{pseudonym}</bdi>
        {state === 'WITHDRAWN' ? (
          <span className="hint">
            <Trans>withdrawn</Trans>
          </span>
        ) : null}
        {reservedGroups.map((group) => (
          <span key={group} className="hint">
            <bdi>{group}</bdi>
          </span>
        ))}
      </p>
      {statement ? <StatementShown statement={statement} /> : null}
    </>
  );
}
