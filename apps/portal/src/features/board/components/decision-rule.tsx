import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checklist, Link, Section, type Condition } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { DecisionItem } from '../types.ts';
import { Bench } from './bench.tsx';
import { usePoolCondition } from './pool-condition.tsx';
import { TallyBar } from './tally-bar.tsx';

/** The rule that applies: interests, quorum, majority, date; each with what shows that it holds. */
export function DecisionRule({ item, now }: { readonly item: DecisionItem; readonly now: Date }) {
  const { t } = useLingui();
  const conditions = [
    useInterests(item),
    useQuorum(item),
    useMajority(item),
    ...usePoolCondition(item),
    useDate(item, now),
  ];
  return (
    <Section
      title={t`The rule`}
      lead={item.resolution ? t`What held when this was decided.` : t`What has to hold before this is decided.`}
    >
      <div className="standing">
        <Bench quorum={item.quorum} isDecided={Boolean(item.resolution)} />
        {item.tally && item.quorum.present > 0 ? (
          <TallyBar tally={item.tally} isFinal={Boolean(item.resolution)} />
        ) : null}
      </div>
      <Checklist conditions={conditions} />
    </Section>
  );
}

function useInterests({ standing, resolution, quorum: { recused, soft } }: DecisionItem): Condition {
  const { t } = useLingui();
  const names: Readonly<Record<DecisionItem['standing'], string>> = {
    full: t`You have no interest in this item`,
    soft: t`You have a soft interest: you may speak, not vote`,
    reader: t`You read this item for the secretariat: you do not vote`,
  };
  return {
    id: 'interests',
    state: standing === 'soft' ? 'waiting' : 'met',
    name: names[standing],
    evidence: (
      <>
        <InterestCounts recused={recused} soft={soft} />{' '}
        {resolution ? null : (
          <Link href="/app/board/interests">
            <Trans>Declare an interest</Trans>
          </Link>
        )}
      </>
    ),
  };
}

function InterestCounts({ recused, soft }: { readonly recused: number; readonly soft: number }) {
  if (recused + soft === 0) return <Trans>Nobody on the board has one, by declaration or by record.</Trans>;
  return (
    <>
      <Plural
        value={recused}
        _0=""
        one="# member is left out and sees nothing of it."
        other="# members are left out and see nothing of it."
      />{' '}
      <Plural value={soft} _0="" one="# member may speak, not vote." other="# members may speak, not vote." />
    </>
  );
}

function useQuorum({ quorum }: DecisionItem): Condition {
  const { t } = useLingui();
  const { seated, recused, soft, alternates, needed, met } = quorum;
  const free = seated - recused - soft;
  return {
    id: 'quorum',
    state: met ? 'met' : 'waiting',
    name: t`Quorum: at least ${needed} votes`,
    evidence: (
      <>
        <Plural
          value={free}
          one="More than half of # member without an interest, and at least three; to abstain is to be present."
          other="More than half of the # members without an interest, and at least three; to abstain is to be present."
        />{' '}
        <Plural
          value={alternates}
          _0=""
          one="# alternate was drawn by public lot."
          other="# alternates were drawn by public lot."
        />
      </>
    ),
  };
}

function useMajority({ tally, quorum, resolution }: DecisionItem): Condition {
  const { t } = useLingui();
  const passes = tally !== null && tally !== undefined && tally.yes > tally.no;
  const state = resolution ? (passes ? 'met' : 'unmet') : passes && quorum.met ? 'met' : 'waiting';
  return {
    id: 'majority',
    state,
    name: t`More yes than no`,
    evidence: t`A tie fails. Abstentions are on neither side.`,
  };
}

function useDate(item: DecisionItem, now: Date): Condition {
  const { t } = useLingui();
  const isOver = item.state !== 'open' || new Date(item.closesAt) <= now;
  return {
    id: 'date',
    state: isOver ? 'met' : 'waiting',
    name: t`Every vote is in, or the closing date has come`,
    evidence: item.resolution ? (
      <Trans>
        It was decided on <When iso={item.resolution.decidedAt} kind="dateTime" />.
      </Trans>
    ) : (
      <Trans>
        It closes on <When iso={item.closesAt} kind="dateTime" />. Earlier only when no vote to come could change the
        outcome.
      </Trans>
    ),
  };
}
