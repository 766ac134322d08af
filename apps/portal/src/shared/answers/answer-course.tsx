import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Timeline, type TimelineStep } from '@baraza/ui';
import type { AnswerShownFragment } from '../../generated/graphql.ts';
import { When } from '../format/use-format.tsx';
import { useActWords, useClockWords } from './use-answer-words.ts';

type Step = TimelineStep & { readonly on: string };

/** Every dated thing that happened to an item; a broken promise stays in it when it is made good. */
export function AnswerCourse({ item }: { readonly item: AnswerShownFragment }) {
  const { t } = useLingui();
  const steps = [...useOwnSteps(item), ...useOverdueSteps(item), ...useForumSteps(item)];
  const inOrder = steps.sort((one, other) => (one.on < other.on ? -1 : 1)).map(({ on: _, ...step }) => step);
  return (
    <Disclosure summary={t`Day by day`}>
      <Timeline steps={inOrder} />
    </Disclosure>
  );
}

const step = (id: string, on: string, rest: Pick<TimelineStep, 'title' | 'detail'>): Step => ({
  ...{ id: `${id} ${on}`, on, when: <When iso={on} />, state: 'done', ...rest },
});

function useOwnSteps(item: AnswerShownFragment): Step[] {
  return [
    step('delivered', item.deliveredOn, { title: <Trans>Delivered to the company</Trans> }),
    ...(item.acknowledgedOn
      ? [step('acknowledged', item.acknowledgedOn, { title: <Trans>The company said that it arrived</Trans> })]
      : []),
    ...item.versions.flatMap(({ version, receivedOn }) =>
      receivedOn ? [step(`answer ${version}`, receivedOn, { title: <Trans>Answer, version {version}</Trans> })] : [],
    ),
    ...item.rounds
      .filter(({ state }) => state === 'closed')
      .map(({ id, closesOn }) => step(id, closesOn, { title: <Trans>Rating by members ended</Trans> })),
  ];
}

function useOverdueSteps(item: AnswerShownFragment): Step[] {
  const clocks = useClockWords();
  return item.overdues.map(({ clock, dueOn, since, settledOn }) =>
    step(`${clock} ${dueOn}`, since, {
      title: <Trans>Overdue: {clocks[clock]}</Trans>,
      detail: settledOn ? (
        <Trans>
          Made good on <When iso={settledOn} />.
        </Trans>
      ) : null,
    }),
  );
}

function useForumSteps(item: AnswerShownFragment): Step[] {
  const words = useActWords();
  return item.acts.map(({ id, kind, on, reasons, toDay, finding }) =>
    step(id, on, {
      title: words[kind],
      detail: (
        <>
          {finding === 'regressed' ? <Trans>It fell back.</Trans> : null}
          {finding === 'holds' ? <Trans>It still holds.</Trans> : null}
          {kind === 'extend' && toDay ? (
            <Trans>
              Until <When iso={toDay} />.
            </Trans>
          ) : null}{' '}
          <bdi>{reasons}</bdi>
        </>
      ),
    }),
  );
}
