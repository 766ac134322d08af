import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Section, type Definition } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { DecisionItem } from '../types.ts';
import { CriteriaList } from './criteria-list.tsx';

/** What is decided: the resolution as it would read, whom it concerns, and the criteria it cites. */
export function DecisionMatter({ item }: { readonly item: DecisionItem }) {
  const { t } = useLingui();
  return (
    <Section title={t`The matter`}>
      <figure className="motion">
        <figcaption>
          {item.resolution ? <Trans>The text that was voted on</Trans> : <Trans>The resolution as it would read</Trans>}
        </figcaption>
        <blockquote dir="auto">{item.proposedText}</blockquote>
      </figure>
      <DefinitionList items={useFacts(item)} />
      <h3>
        <Trans>Criteria it has to answer to</Trans>
      </h3>
      <CriteriaList criteria={item.criteria} />
    </Section>
  );
}

function useFacts(item: DecisionItem): readonly Definition[] {
  const { t } = useLingui();
  const facts: Definition[] = [];
  if (item.money) {
    facts.push({ term: t`Amount`, value: <span className="motion-amount">{<Money money={item.money} />}</span> });
  }
  if (item.parties.length > 0) {
    const names = item.parties.map((party) => (
      <li key={party.id}>
        <bdi>{party.name}</bdi>
      </li>
    ));
    facts.push({ term: t`Whom it concerns`, value: <ul className="bare-list">{names}</ul> });
  }
  facts.push({
    term: t`How it is decided`,
    value: item.meetingOn ? (
      <Trans>
        In the meeting of <When iso={item.meetingOn} />
      </Trans>
    ) : item.isPanel ? (
      <Trans>In writing, by a panel of people who took no part in the earlier decision</Trans>
    ) : (
      <Trans>In writing; every rule of a meeting holds</Trans>
    ),
  });
  facts.push({ term: t`Put before the board`, value: <When iso={item.noticedAt} /> });
  return facts;
}
