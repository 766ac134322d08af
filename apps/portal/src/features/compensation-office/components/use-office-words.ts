import { useLingui } from '@lingui/react/macro';

/** Words of the API in the reader's language. */
export function useOfficeWords() {
  const { t } = useLingui();
  const conditions = useConditionWords();
  const of = (words: Record<string, string>) => (key: string | null | undefined) => words[key ?? ''] ?? key ?? '';
  return {
    rail: of({ bank: t`Bank`, mobile_money: t`Mobile money`, voucher: t`Voucher`, cash: t`Cash` }),
    kind: of({ honorarium: t`Honorarium`, expense: t`Expense`, day_rate: t`Day rate` }),
    expense: of({
      ...{ travel: t`Travel`, care: t`Care for children or others`, interpretation: t`Interpretation` },
      ...{ connectivity: t`Phone and internet`, safety: t`Safety` },
    }),
    activity: of({
      ...{
        session: t`Session`,
        interview: t`Interview`,
        preparation: t`Preparing`,
        panel: t({ message: 'Panel', context: 'drawn by lot to rate an answer' }),
      },
      ...{ board_work: t`Board work`, expert: t`Expert`, organisation: t`Organisation` },
    }),
    unit: of({ hour: t`per hour`, flat: t`flat`, day: t`per day` }),
    state: of({
      ...{ prepared: t`Prepared`, authorised: t`Authorised`, sending: t`On its way through the gate`, done: t`Sent` },
      ...{
        void: t`Taken back`,
        sent: t`On its way`,
        refused: t`Left out`,
        confirmed: t`Arrived`,
        returned: t`Came back`,
      },
    }),
    capacity: of({
      ...{ finance_officer: t`Finance officer`, second_officer: t`Second officer`, substitute: t`Substitute` },
    }),
    condition: of(conditions),
  };
}

function useConditionWords(): Record<string, string> {
  const { t } = useLingui();
  return {
    resolution: t`A resolution of the board covers it`,
    entitlement: t`It was chosen, approved or accepted, and still is`,
    vetting: t`The organisation is who it says it is`,
    screening: t`Looked up on the sanctions lists where the law demands it`,
    payee_confirmed: t`The details are the payee’s own, or confirmed by a second person`,
    payee_unchanged: t`The details have not changed since`,
    two_people: t`Two different people authorise it`,
    independence: t`Neither of them has a part in it`,
    bank_money: t`The money is in the bank`,
  };
}
