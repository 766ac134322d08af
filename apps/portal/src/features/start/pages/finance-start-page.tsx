import { FinanceFacts } from '../components/finance-facts.tsx';
import { StartPage } from '../components/start-page.tsx';

/** Where the treasury and the auditor begin. */
export function FinanceStartPage() {
  return (
    <StartPage room="finance">
      <FinanceFacts />
    </StartPage>
  );
}
