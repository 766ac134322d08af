import { useState } from 'react';
import type { ElectionClosedBoardQuery } from '../../../generated/graphql.ts';
import { CountBoardSection } from '../components/count-board-section.tsx';
import { CountRunSection } from '../components/count-run-section.tsx';
import { CountSharesSection } from '../components/count-shares-section.tsx';
import { ScrutineerKeySection } from '../components/scrutineer-key-section.tsx';
import { useCount } from '../components/use-count.ts';
import { useScrutineerKey } from '../components/use-scrutineer-key.ts';
import type { HandedCountback } from '../count/countback-files.ts';
import { publicKeyText } from '../count/scrutineer-key.ts';
import type { VacancyToCount } from '../pages/vacancy-page.tsx';
import type { Board } from '../types.ts';
import { HandInCountback } from './hand-in-countback.tsx';
import { OfflineCountback } from './offline-countback.tsx';

interface CountbackDeskProps {
  readonly vacancy: VacancyToCount;
  readonly election: NonNullable<ElectionClosedBoardQuery['election']>;
  readonly board: Board;
  readonly onDone: () => void;
}

/** Board, shares and count as in the election itself; then the countback to be signed, made here or brought along. */
export function CountbackDesk({ vacancy, election, board, onDone }: CountbackDeskProps) {
  const own = useScrutineerKey();
  const count = useCount(taskOf(vacancy));
  const [brought, setBrought] = useState<HandedCountback | null>(null);
  const ownKey = own.key ? publicKeyText(own.key) : null;
  const isRegistered = ownKey !== null && election.scrutineerKeys.includes(ownKey);
  const made = count.outcome?.type === 'found' && isRegistered ? count.outcome.text : null;
  const text = made ?? brought?.text;
  return (
    <>
      <ScrutineerKeySection election={election} own={own} onRegistered={onDone} />
      <CountBoardSection count={count} board={board} />
      {count.board ? <CountSharesSection count={count} loaded={count.board} /> : null}
      {count.board ? <CountRunSection count={count} loaded={count.board} /> : null}
      <OfflineCountback
        vacancy={vacancy}
        slug={election.slug}
        names={namesOf(vacancy, election)}
        registeredKeys={election.scrutineerKeys}
        ownKey={ownKey}
        onRead={setBrought}
      />
      {text === undefined ? null : (
        <HandInCountback
          key={text}
          vacancyId={vacancy.id}
          text={text}
          signing={made === null || !own.key ? { signature: brought?.signature ?? '' } : { key: own.key }}
          names={namesOf(vacancy, election)}
          onDone={onDone}
        />
      )}
    </>
  );
}

function taskOf({ seat, vacating, seatOf, continuing, candidates }: VacancyToCount) {
  const consenting = candidates.map(({ number }) => number).sort((one, other) => one - other);
  return { style: seat.constituency?.slug ?? '', vacancy: { vacating, seatOf, continuing, consenting } };
}

/** Everybody on that ballot, by number. */
function namesOf({ seat }: VacancyToCount, { styles }: CountbackDeskProps['election']): ReadonlyMap<number, string> {
  const style = styles.find(({ slug }) => slug === seat.constituency?.slug);
  return new Map((style?.candidates ?? []).map(({ number, pseudonym }) => [number ?? 0, pseudonym]));
}
