import { Trans } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import type { Draft, DraftPart } from '../types.ts';
import { AmendmentEntry } from './amendment-entry.tsx';

/** What is proposed about a draft: competing views side by side, then each amendment. */
export function AmendmentsSection({ draft, onChanged }: DraftPart) {
  const open = draft.amendments.filter(({ state }) => state === 'open' || state === 'voting');
  const decided = draft.amendments.filter((one) => !open.includes(one));
  if (draft.amendments.length === 0) return null;
  return (
    <Section id="amendments" title={<Trans>Amendments</Trans>}>
      {draft.competing.map((views) => (
        <Competing key={views.clauseId} views={views} draft={draft} />
      ))}
      <ol className="position-register">
        {open.map((amendment) => (
          <li key={amendment.id}>
            <AmendmentEntry draft={draft} amendment={amendment} onChanged={onChanged} />
          </li>
        ))}
      </ol>
      {decided.length > 0 ? (
        <Disclosure summary={<Trans>Decided amendments</Trans>}>
          <ol className="position-register">
            {decided.map((amendment) => (
              <li key={amendment.id}>
                <AmendmentEntry draft={draft} amendment={amendment} onChanged={onChanged} />
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Competing({ views, draft }: { readonly views: Draft['competing'][number]; readonly draft: Draft }) {
  const authorOf = (id: string) => draft.amendments.find((one) => one.id === id)?.pseudonym ?? '';
  return (
    <div className="stack">
      <h3>
        <Trans>Competing views, side by side</Trans>
      </h3>
      <p>
        <Trans>Underlined is what all of them agree on. The clause says now:</Trans>{' '}
        <q lang={draft.language} dir="auto">
          {views.present}
        </q>
      </p>
      <div className="position-columns">
        {views.views.map(({ amendmentId, parts }) => (
          <div key={amendmentId}>
            <h4>
              <bdi>{authorOf(amendmentId)}</bdi>
            </h4>
            <p className="position-words" lang={draft.language} dir="auto">
              {parts.map(({ text, agreed }, index) =>
                agreed ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
              )}
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}
