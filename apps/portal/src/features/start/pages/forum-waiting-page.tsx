import { StartPage } from '../components/start-page.tsx';

/** What waits for members and officers of forums: their start page belongs to the membership and leads here. */
export function ForumWaitingPage() {
  return <StartPage room="forum">{null}</StartPage>;
}
