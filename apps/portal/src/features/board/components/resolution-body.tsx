import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, type Definition } from '@baraza/ui';
import { Money, When } from '../../../shared/format/use-format.tsx';
import type { ResolutionText } from '../types.ts';
import { CriteriaList } from './criteria-list.tsx';
import { useKindWords } from './kind-words.ts';

interface ResolutionBodyProps {
  readonly resolution: ResolutionText;
  /** One below the heading that the body stands under. */
  readonly headingLevel: 2 | 3;
}

/** A decision as it is published and printed: text, reasons, criteria and counts. */
export function ResolutionBody({ resolution, headingLevel }: ResolutionBodyProps) {
  const Heading = `h${headingLevel}` as const;
  const facts = useFacts(resolution);
  return (
    <>
      <blockquote className="people-text" dir="auto">
        {resolution.text}
      </blockquote>
      <Heading>
        <Trans>Reasons</Trans>
      </Heading>
      <p className="people-text" dir="auto">
        {resolution.reasons}
      </p>
      <Heading>
        <Trans>Criteria</Trans>
      </Heading>
      <CriteriaList criteria={resolution.criteria} />
      <DefinitionList items={facts} />
    </>
  );
}

function useFacts({ kind, money, tally, quorum, decidedAt }: ResolutionText): readonly Definition[] {
  const { t } = useLingui();
  const kindName = useKindWords()(kind).name;
  const { seated, recused, soft, alternates, needed, present } = quorum;
  return [
    { term: t`Kind`, value: kindName },
    ...(money ? [{ term: t`Amount`, value: <Money money={money} /> }] : []),
    { term: t`Decided`, value: <When iso={decidedAt} kind="dateTime" /> },
    { term: t`Votes`, value: t`${tally.yes} yes, ${tally.no} no, ${tally.abstain} abstained` },
    { term: t`Quorum`, value: t`${present} present, ${needed} needed, of ${seated} seated` },
    { term: t`Interests`, value: t`${recused} left out, ${soft} heard without a vote` },
    ...(alternates > 0 ? [{ term: t`Alternates drawn by lot`, value: alternates }] : []),
  ];
}
