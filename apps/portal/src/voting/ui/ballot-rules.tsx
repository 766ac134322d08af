/** @jsxImportSource preact */
import type { ManifestStyle, ReservedSeats } from '@baraza/blind-ballots';
import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { figure, listOf } from '../words.ts';
import { Section } from './parts.tsx';

/** How this ballot is filled in and counted, in as many words as it takes. */
export function BallotRules({ election, style }: { readonly election: string; readonly style: ManifestStyle }) {
  const address = statementsAddress(window.location, election, i18n.locale);
  return (
    <Section title={t`How it works`}>
      <div className="stack">
        {style.content === 'choice' ? <p>{t`Choose one answer.`}</p> : <RankingRules style={style} />}
        {address === undefined ? null : (
          <p>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {t`What the candidates say (opens the election’s public page)`}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}

/** The public page of the election stands on the host whose ballot box this is: the same name without `vote.`. */
export function statementsAddress(
  { protocol, host }: Pick<Location, 'protocol' | 'host'>,
  election: string,
  locale: string,
): string | undefined {
  return host.startsWith('vote.')
    ? `${protocol}//${host.slice('vote.'.length)}/${locale}/elections/${election}`
    : undefined;
}

function RankingRules({ style }: { readonly style: ManifestStyle }) {
  const { seats, ranksMaximum, candidates, reserved } = style;
  return (
    <>
      <p>{t`${plural(seats, { one: '# seat is to be filled.', other: '# seats are to be filled.' })}`}</p>
      <p>
        {t`Give number 1 to the candidate you want most, number 2 to the next, and so on. Where a candidate needs no more votes, or cannot win, your vote moves on to your next one.`}
      </p>
      {ranksMaximum < candidates.length ? (
        <p>
          {t`${plural(ranksMaximum, {
            one: 'You can rank # candidate. More ranks could make a published ballot recognisable.',
            other: 'You can rank up to # candidates. More ranks could make a published ballot recognisable.',
          })}`}
        </p>
      ) : null}
      {reserved.length === 0 ? null : (
        <ul className="reserved">
          {reserved.map((group) => (
            <li key={group.name}>{reservedWords(group, style)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function reservedWords({ name, minimum, maximum, candidates }: ReservedSeats, style: ManifestStyle): string {
  const names = listOf(candidates.map((number) => `\u2068${style.candidates[number - 1] ?? ''}\u2069`));
  const group = `\u2068${name}\u2069`;
  const [least, most, seats] = [figure(minimum), figure(maximum), figure(style.seats)];
  if (minimum > 0 && maximum < style.seats) {
    return t`Reserved seats, ${group}: at least ${least} and at most ${most} of ${seats}. Standing for them: ${names}.`;
  }
  return minimum > 0
    ? t`Reserved seats, ${group}: at least ${least} of ${seats}. Standing for them: ${names}.`
    : t`${group}: at most ${most} of ${seats} seats. Standing for them: ${names}.`;
}
