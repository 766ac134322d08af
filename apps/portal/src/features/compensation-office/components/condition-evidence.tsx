import { Plural, Trans } from '@lingui/react/macro';
import { When } from '../../../shared/format/use-format.tsx';
import type { Batch } from '../types.ts';
import { useOfficeWords } from './use-office-words.ts';

/** What a condition rests on: a moment, an office, a public reference; and how many payments it would leave out. */
export function ConditionEvidence({ condition }: { readonly condition: Batch['conditions'][number] }) {
  const words = useOfficeWords();
  return (
    <>
      {condition.evidence
        .filter(({ at, reference }) => at ?? reference)
        .map(({ what, at, byRole, reference }, index) => (
          <p key={`${what}${index}`}>
            {reference && condition.name === 'resolution' ? <bdi className="numeral">{reference} · </bdi> : null}
            {byRole && condition.name === 'two_people' ? <>{words.capacity(byRole)} · </> : null}
            {at ? <When iso={at} kind="dateTime" /> : null}
          </p>
        ))}
      {condition.leftOut > 0 ? (
        <p>
          <Plural
            value={condition.leftOut}
            one="# payment does not meet it and would be left out."
            other="# payments do not meet it and would be left out."
          />
        </p>
      ) : null}
      {condition.state === 'waiting' && condition.name === 'bank_money' ? (
        <p>
          <Trans>There is too little in the bank for all of it.</Trans>
        </p>
      ) : null}
    </>
  );
}
