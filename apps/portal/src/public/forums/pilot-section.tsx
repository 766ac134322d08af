import { Trans } from '@lingui/react/macro';
import { Disclosure, Notice, Section, Timeline, type TimelineStep } from '@baraza/ui';
import { When } from '../../shared/format/use-format.tsx';
import type { PublicForum } from './forum-page.tsx';

/** A forum runs for a time; then it is evaluated, and its members vote whether it goes on. */
export function PilotSection({ forum }: { readonly forum: PublicForum }) {
  const { pilot, evaluations } = forum;
  return (
    <Section
      title={<Trans>The pilot</Trans>}
      lead={
        <Trans>The forum is tried for a time, evaluated by outsiders, and then its members vote: go on, or stop.</Trans>
      }
    >
      {pilot.overdue ? <Overdue due={pilot.due} /> : null}
      <Timeline steps={stepsOf(forum)} />
      <h3>
        <Trans>Independent evaluations</Trans>
      </h3>
      {evaluations.length === 0 ? (
        <p>
          <Trans>None yet.</Trans>
        </p>
      ) : (
        evaluations.map((evaluation) => <EvaluationEntry key={evaluation.id} evaluation={evaluation} />)
      )}
    </Section>
  );
}

function stepsOf({ pilot, evaluations, state }: PublicForum): TimelineStep[] {
  const evaluated = pilot.due === 'vote' || (state === 'ended' && evaluations.length > 0);
  const isOver = state === 'ended';
  return [
    {
      id: 'from',
      title: <Trans>The pilot begins</Trans>,
      when: <When iso={pilot.from} />,
      state: pilot.begun ? 'done' : 'ahead',
    },
    {
      id: 'evaluation',
      title: <Trans>Evaluation by an organisation outside the forum’s panels</Trans>,
      when: <By day={pilot.evaluationDueOn} />,
      state: evaluated || isOver ? 'done' : pilot.due === 'evaluation' ? 'now' : 'ahead',
    },
    {
      id: 'vote',
      title: <Trans>Members vote: go on, or stop</Trans>,
      when: <By day={pilot.voteDueOn} />,
      state: isOver ? 'done' : pilot.due === 'vote' ? 'now' : 'ahead',
    },
    {
      id: 'to',
      title: isOver ? <Trans>The forum has ended</Trans> : <Trans>The pilot ends, unless members chose to go on</Trans>,
      when: <When iso={pilot.to} />,
      state: isOver ? 'done' : 'ahead',
    },
  ];
}

function By({ day }: { readonly day: string }) {
  return (
    <Trans>
      by <When iso={day} />
    </Trans>
  );
}

function Overdue({ due }: { readonly due: PublicForum['pilot']['due'] }) {
  return (
    <Notice kind="warning">
      {due === 'evaluation' ? (
        <Trans>The independent evaluation is overdue.</Trans>
      ) : (
        <Trans>The members’ vote to go on or stop is overdue.</Trans>
      )}
    </Notice>
  );
}

function EvaluationEntry({ evaluation }: { readonly evaluation: PublicForum['evaluations'][number] }) {
  const { author, evaluatedOn, summary, url } = evaluation;
  return (
    <Disclosure
      summary={
        <>
          <bdi>{author.name}</bdi>, <When iso={evaluatedOn} />
        </>
      }
    >
      <div className="prose">
        {summary.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>
            <bdi>{paragraph}</bdi>
          </p>
        ))}
      </div>
      {url ? (
        <p>
          <a href={url} rel="noreferrer nofollow">
            <Trans>The whole evaluation</Trans>
          </a>
        </p>
      ) : null}
    </Disclosure>
  );
}
