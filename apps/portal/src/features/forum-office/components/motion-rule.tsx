import { Trans, useLingui } from '@lingui/react/macro';
import { Checklist, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Motion } from '../types.ts';

/** Who decides, by which rule, and how far it is. */
export function MotionRule({ motion }: { readonly motion: Motion }) {
  const { t } = useLingui();
  return (
    <Section title={t`Who decides`} lead={<Rule motion={motion} />}>
      {motion.signatures.length > 0 ? <Signatures motion={motion} /> : null}
      {motion.body === 'representatives' ? <Votes motion={motion} /> : null}
    </Section>
  );
}

function Rule({ motion: { body, kind, signaturesNeeded } }: { readonly motion: Motion }) {
  if (body === 'organisations') {
    return kind === 'charter' ? (
      <Trans>Nobody is elected yet, so all attesting organisations decide together: each of them must sign.</Trans>
    ) : (
      <Trans>Nobody is elected yet, so the attesting organisations decide: two of them must sign.</Trans>
    );
  }
  return signaturesNeeded > 0 ? (
    <Trans>
      The elected representatives vote openly: more than half must take part, and yes must outnumber no. Organisations
      that are newly named must agree too.
    </Trans>
  ) : (
    <Trans>The elected representatives vote openly: more than half must take part, and yes must outnumber no.</Trans>
  );
}

function Signatures({ motion }: { readonly motion: Motion }) {
  return (
    <Checklist
      conditions={motion.signatures.map(({ organisation, answer, answeredAt, reason }) => ({
        id: organisation.id,
        state: answer === 'signed' ? 'met' : answer === 'refused' ? 'unmet' : 'waiting',
        name: <bdi>{organisation.name}</bdi>,
        evidence:
          answer === 'signed' && answeredAt ? (
            <Trans>
              signed on <When iso={answeredAt} />
            </Trans>
          ) : answer === 'refused' ? (
            <Trans>
              does not sign: <bdi>{reason}</bdi>
            </Trans>
          ) : (
            <Trans>has not answered</Trans>
          ),
      }))}
    />
  );
}

function Votes({ motion: { votes } }: { readonly motion: Motion }) {
  const { t } = useLingui();
  const words = { yes: t`yes`, no: t`no`, abstain: t`abstains` };
  if (votes.length === 0) {
    return (
      <p>
        <Trans>Nobody has voted yet.</Trans>
      </p>
    );
  }
  return (
    <ul className="forum-lines">
      {votes.map(({ pseudonym, choice }) => (
        <li key={pseudonym}>
          <bdi>{pseudonym}</bdi>: <strong>{words[choice]}</strong>
        </li>
      ))}
    </ul>
  );
}
