import type { Tale } from '../tale.ts';

export interface Reporting {
  readonly organisation: string;
  /** The tranche that waits for this report. */
  readonly trancheId: string;
  readonly narrative: string;
  readonly spentMinor: string;
}

export async function report(tale: Tale, { organisation, ...input }: Reporting): Promise<void> {
  const signatory = `${organisation}-signatory`;
  await tale.act(
    `report-${input.trancheId}`,
    signatory,
    { name: 'submitReport', success: 'Done', variables: { input: ['SubmitReportInputType!', input] } },
    { found: () => sentReport(tale, signatory, input.trancheId) },
  );
}

interface ReportedAward {
  readonly tranches: readonly { readonly id: string; readonly reports: readonly { readonly id: string }[] }[];
}

async function sentReport(tale: Tale, signatory: string, trancheId: string): Promise<{ id: string } | undefined> {
  const awards = await tale.client.list<ReportedAward>(signatory, 'myAwards', 'tranches { id reports { id } }');
  return awards.flatMap((award) => award.tranches).find((tranche) => tranche.id === trancheId)?.reports[0];
}

/** The grants officer accepts it, which makes the tranche payable. */
export async function acceptReport(tale: Tale, trancheId: string, answer: string): Promise<void> {
  const reportId = tale.known(`report-${trancheId}`).id;
  await tale.act(
    `report-accepted-${trancheId}`,
    'grants-officer',
    {
      name: 'answerReport',
      success: 'Done',
      variables: { input: ['AnswerReportInputType!', { reportId, accept: true, answer }] },
    },
    { doneIf: ['WrongState'], done: { id: reportId } },
  );
  await tale.settle();
}
