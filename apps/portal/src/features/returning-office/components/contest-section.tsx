import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DataTable, Section, StatusTag, type StatusTone, type Column } from '@baraza/ui';
import { useRuleWords } from '../../../shared/elections/use-election-words.ts';
import type { OfficeCandidate, OfficeElection, OfficeStyle } from '../types.ts';
import { DrawCheck } from './draw-check.tsx';
import { GateWords } from './gate-words.tsx';
import { StatementLanguages } from './statement-languages.tsx';

/** One constituency: its seats, who stands or is proposed, and what the publication gate will make of its size. */
export function ContestSection({
  election,
  style,
}: {
  readonly election: OfficeElection;
  readonly style: OfficeStyle;
}) {
  const { t } = useLingui();
  const { candidates } = style;
  const columns = useCandidateColumns(election.secondersNeeded);
  return (
    <Section title={<bdi>{style.title}</bdi>} lead={<ContestLead style={style} />}>
      <DataTable<OfficeCandidate>
        caption={t`Candidates and nominations`}
        isCaptionHidden
        rows={candidates}
        rowId={({ id }) => id}
        empty={
          <p className="hint">
            <Trans>Nobody is nominated yet.</Trans>
          </p>
        }
        columns={columns}
      />
      {election.drawSeed ? <DrawCheck election={election} seed={election.drawSeed} /> : null}
      <GateWords election={election} style={style} />
    </Section>
  );
}

function ContestLead({ style }: { readonly style: OfficeStyle }) {
  const rule = useRuleWords()(style.rule);
  return (
    <>
      <Plural value={style.seats} one="# seat." other="# seats." /> {rule}.{' '}
      {style.rollSize ? (
        <Plural value={style.rollSize} one="# member on the roll." other="# members on the roll." />
      ) : null}
    </>
  );
}

function CandidateState({ candidate }: { readonly candidate: OfficeCandidate }) {
  const { t } = useLingui();
  const words: Readonly<Record<OfficeCandidate['state'], readonly [string, StatusTone]>> = {
    PROPOSED: [t`has not agreed yet`, 'waiting'],
    ACCEPTED: [t`needs seconders`, 'waiting'],
    STANDING: [t`stands`, 'good'],
    WITHDRAWN: [t`withdrawn`, 'stopped'],
    LAPSED: [t`lapsed`, 'quiet'],
  };
  const [word, tone] = candidate.elected ? ([t`elected`, 'good'] as const) : words[candidate.state];
  return <StatusTag tone={tone}>{word}</StatusTag>;
}

function useCandidateColumns(secondersNeeded: number): ReadonlyArray<Column<OfficeCandidate>> {
  const { t } = useLingui();
  return [
    {
      id: 'number',
      header: t`No.`,
      isNumeric: true,
      cell: ({ number }) => number ?? '–',
    },
    {
      id: 'name',
      header: t`Candidate`,
      isRowHeader: true,
      cell: ({ pseudonym }) => <bdi>{pseudonym}</bdi>,
    },
    {
      id: 'state',
      header: t`State`,
      cell: (candidate) => <CandidateState candidate={candidate} />,
    },
    {
      id: 'seconders',
      header: t`Seconded by`,
      isNumeric: true,
      cell: ({ seconders }) => `${seconders} / ${secondersNeeded}`,
    },
    {
      id: 'languages',
      header: t`Statement`,
      cell: (candidate) => <StatementLanguages candidate={candidate} />,
    },
  ];
}
