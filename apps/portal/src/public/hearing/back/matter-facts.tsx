import { Trans } from '@lingui/react/macro';
import { type Definition, DefinitionList } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { Matter } from './matter-page.tsx';
import { useOutcomeWords } from './matter-words.ts';

/** Dates and states, each with what it means. */
export function MatterFacts({ matter }: { readonly matter: Matter }) {
  const outcomes = useOutcomeWords();
  const outcome = matter.outcome ? outcomes[matter.outcome] : null;
  return (
    <DefinitionList
      items={[
        ...(matter.kind === 'input' ? inputFacts(matter) : []),
        ...(matter.kind === 'grievance' ? grievanceFacts(matter, outcome) : []),
        ...(matter.kind === 'reprisal' ? reprisalFacts(matter) : []),
        {
          term: <Trans>Kept until</Trans>,
          value: <When iso={matter.purgeOn} />,
        },
      ]}
    />
  );
}

function inputFacts({ state, passedOn, consultationSlug, takenUpIn }: Matter): Definition[] {
  return [
    { term: <Trans>State</Trans>, value: <InputState state={state} /> },
    ...(passedOn
      ? [
          {
            term: <Trans>What was passed on</Trans>,
            value: (
              <span className="contact-answer" dir="auto">
                {passedOn}
              </span>
            ),
          },
        ]
      : []),
    ...(consultationSlug ? [{ term: <Trans>Taken up in</Trans>, value: <bdi>{consultationSlug}</bdi> }] : []),
    ...(takenUpIn ? [{ term: <Trans>Taken up in the engagement</Trans>, value: <bdi>{takenUpIn.title}</bdi> }] : []),
  ];
}

function InputState({ state }: { readonly state: string }) {
  if (state === 'received') return <Trans>It has arrived, and nobody has read it yet.</Trans>;
  if (state === 'read') return <Trans>It was read.</Trans>;
  return state === 'passed_on' ? <Trans>The forum passed your point on.</Trans> : <Trans>It is closed.</Trans>;
}

function grievanceFacts(matter: Matter, outcome: string | null): Definition[] {
  const { addressee, acknowledgeBy, acknowledgedOn, answerBy, answeredOn, overdueSince, state } = matter;
  return [
    { term: <Trans>Company</Trans>, value: <bdi>{addressee?.name}</bdi> },
    {
      term: <Trans>Acknowledged</Trans>,
      value: acknowledgedOn ? <When iso={acknowledgedOn} /> : <DueBy day={acknowledgeBy} />,
    },
    { term: <Trans>Answered</Trans>, value: answeredOn ? <When iso={answeredOn} /> : <DueBy day={answerBy} /> },
    ...(outcome ? [{ term: <Trans>Its answer</Trans>, value: outcome }] : []),
    ...(overdueSince && !answeredOn
      ? [{ term: <Trans>Overdue since</Trans>, value: <When iso={overdueSince} /> }]
      : []),
    ...(state === 'escalated'
      ? [{ term: <Trans>State</Trans>, value: <Trans>You took it to the forum’s representatives.</Trans> }]
      : []),
    ...(state === 'closed' ? [{ term: <Trans>State</Trans>, value: <Trans>It is closed.</Trans> }] : []),
  ];
}

function DueBy({ day }: { readonly day: string | null }) {
  return (
    <Trans>
      not yet; due by <When iso={day ?? ''} />
    </Trans>
  );
}

function reprisalFacts({ respondBy, respondedOn, isOverdue, state }: Matter): Definition[] {
  return [
    {
      term: <Trans>Response</Trans>,
      value: respondedOn ? (
        <When iso={respondedOn} />
      ) : isOverdue ? (
        <Trans>
          Overdue since <When iso={respondBy ?? ''} kind="dateTime" /> (UTC). Everybody who could help was called once
          more; look also where else you can go.
        </Trans>
      ) : (
        <Trans>
          not yet; due by <When iso={respondBy ?? ''} kind="dateTime" /> (UTC)
        </Trans>
      ),
    },
    ...(state === 'closed' ? [{ term: <Trans>State</Trans>, value: <Trans>It is closed.</Trans> }] : []),
  ];
}
