import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { When } from '../../../shared/format/use-format.tsx';
import type { Office } from '../types.ts';
import type { ConditionName } from './step-conditions.ts';

export interface ConditionWords {
  readonly name: ReactNode;
  /** What shows that it holds. */
  readonly met: ReactNode;
  /** What is missing, and who can mend it. */
  readonly missing: ReactNode;
}

type WordsOf<Names extends ConditionName> = Readonly<Record<Names, ConditionWords>>;

/** The words of every condition, with this election's own evidence. */
export function useConditionWords(office: Office): WordsOf<ConditionName> {
  const people = { ...usePeopleWords(office), ...useScrutineerWords(office) };
  return {
    ...useBallotWords(office),
    ...people,
    ...useTimeWords(office),
    ...useCourseWords(office),
    ...useChallengeWords(office),
  };
}

function useBallotWords({
  election,
}: Office): WordsOf<'nominations-open' | 'no-candidates' | 'empty-roll' | 'too-late'> {
  const { t } = useLingui();
  const close = election.nominationsCloseAt ?? election.opensAt;
  const standing = election.styles
    .flatMap(({ candidates }) => candidates)
    .filter(({ state }) => state === 'STANDING').length;
  const when = <When iso={close} kind="dateTime" />;
  const opens = <When iso={election.opensAt} kind="dateTime" />;
  return {
    'nominations-open': {
      name: t`The time for nominations is over`,
      met: <Trans>It ended on {when}.</Trans>,
      missing: <Trans>It ends on {when}.</Trans>,
    },
    'no-candidates': {
      name: t`Every constituency has a candidate`,
      met: <Plural value={standing} one="# candidate stands." other="# candidates stand." />,
      missing: (
        <Trans>
          A constituency has nobody who agreed and was seconded. Without candidates, cancel and announce again.
        </Trans>
      ),
    },
    'empty-roll': {
      name: t`The roll has members`,
      met: <Trans>Members with enough attestations will be on it.</Trans>,
      missing: <Trans>A constituency has no member with enough attestations yet.</Trans>,
    },
    'too-late': {
      name: t`There is time before voting opens`,
      met: <Trans>Voting opens on {opens}.</Trans>,
      missing: <Trans>Voting should have opened on {opens}. Cancel this election and announce another.</Trans>,
    },
  };
}

function usePeopleWords(office: Office): WordsOf<'no-ceremony' | 'shares-unconfirmed'> {
  const { t } = useLingui();
  const { election, keyHolders } = office;
  const confirmed = keyHolders.filter(({ confirmedAt }) => confirmedAt).length;
  const all = keyHolders.length;
  const required = election.keyHoldersRequired ?? 0;
  return {
    'no-ceremony': {
      name: t`The key ceremony was held`,
      met: (
        <Trans>
          Any {required} of {all} shares open the ballots.
        </Trans>
      ),
      missing: <Trans>The election has no key yet.</Trans>,
    },
    'shares-unconfirmed': {
      name: t`Every key holder has confirmed their share`,
      met: (
        <Trans>
          {confirmed} of {all} confirmed.
        </Trans>
      ),
      missing: (
        <Trans>
          {confirmed} of {all} confirmed. The others have to check theirs under “Key holders and scrutineers”.
        </Trans>
      ),
    },
  };
}

function useScrutineerWords({ election, scrutineers }: Office): WordsOf<'scrutineers-missing'> {
  const { t } = useLingui();
  const registered = scrutineers.filter(({ vkey }) => vkey).length;
  const needed = election.scrutineersRequired;
  const words = (
    <Trans>
      {registered} registered, {needed} needed.
    </Trans>
  );
  return {
    'scrutineers-missing': {
      name: t`Enough scrutineers registered a key`,
      met: words,
      missing: words,
    },
  };
}

function useTimeWords({ election }: Office): WordsOf<'opening-awaited' | 'closing-awaited'> {
  const { t } = useLingui();
  return {
    'opening-awaited': {
      name: t`The day of opening has come`,
      met: null,
      missing: (
        <Trans>
          Voting opens on <When iso={election.opensAt} kind="dateTime" />.
        </Trans>
      ),
    },
    'closing-awaited': {
      name: t`The vote has run its time`,
      met: (
        <Trans>
          The vote closed on <When iso={election.closesAt} kind="dateTime" />.
        </Trans>
      ),
      missing: (
        <Trans>
          Voting closes on <When iso={election.closesAt} kind="dateTime" />.
        </Trans>
      ),
    },
  };
}

function useCourseWords({ election }: Office): WordsOf<'not-logged' | 'parties-waiting' | 'result-awaited'> {
  const { t } = useLingui();
  const waiting = election.waitingFor.length;
  return {
    'not-logged': {
      name: t`The manifest is in the public log`,
      met: <Trans>Entry {election.manifestLogIndex ?? 0} of the log.</Trans>,
      missing: <Trans>It is written there within minutes.</Trans>,
    },
    'parties-waiting': {
      name: t`The issuers and the ballot box have done their part`,
      met: <Trans>All of them answered.</Trans>,
      missing: (
        <Plural
          value={waiting}
          one="# is awaited and asked again by itself."
          other="# are awaited and asked again by themselves."
        />
      ),
    },
    'result-awaited': {
      name: t`Enough scrutineers signed the same result`,
      met: null,
      missing: (
        <Plural
          value={election.scrutineersRequired}
          one="A result needs # signature."
          other="A result needs # signatures over the same bytes."
        />
      ),
    },
  };
}

function useChallengeWords({ election }: Office): WordsOf<'challenge-open'> {
  const { t } = useLingui();
  const undecided = election.challenges.filter(({ outcome }) => !outcome).length;
  return {
    'challenge-open': {
      name: t`Every challenge is decided`,
      met: <Trans>No challenge waits.</Trans>,
      missing:
        undecided > 0 ? (
          <Plural value={undecided} one="# challenge waits for the panel." other="# challenges wait for the panel." />
        ) : (
          <Trans>Members may challenge the result until the date below.</Trans>
        ),
    },
  };
}
