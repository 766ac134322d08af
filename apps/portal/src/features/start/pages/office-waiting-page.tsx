import { StartPage } from '../components/start-page.tsx';

/** What waits for officers of forums, first of all what has a clock of 72 hours. */
export function OfficeWaitingPage() {
  return <StartPage room="forum-office">{null}</StartPage>;
}
