import { BoardFacts } from '../components/board-facts.tsx';
import { StartPage } from '../components/start-page.tsx';

/** Where board members begin. */
export function BoardStartPage() {
  return (
    <StartPage room="board">
      <BoardFacts now={new Date()} />
    </StartPage>
  );
}
