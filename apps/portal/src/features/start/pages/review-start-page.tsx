import { ReviewFacts } from '../components/review-facts.tsx';
import { StartPage } from '../components/start-page.tsx';

/** Where reviewers begin. */
export function ReviewStartPage() {
  return (
    <StartPage room="review">
      <ReviewFacts />
    </StartPage>
  );
}
