import { assess } from '../acts/grant-acts.ts';
import { review } from '../acts/review-acts.ts';
import { responseApplications } from '../content/applications.ts';
import type { Scene } from '../scene.ts';
import type { Tale } from '../tale.ts';
import { firstCallId } from './first-call.ts';

const NOT_A_CHARITY =
  'The call is for charities and non-profit organisations in a public register. The identifier given belongs to a limited company, so the application cannot go on; a registered partner may apply with the same work in a later call.';

type Points = readonly (readonly [number, number, number])[];

const POINTS: Readonly<Record<string, Points>> = {
  'refugee-action': [
    [5, 4, 4],
    [4, 4, 5],
    [5, 4, 4],
  ],
  scvo: [
    [4, 4, 4],
    [4, 5, 4],
  ],
  'lgbt-consortium': [
    [4, 3, 4],
    [5, 3, 4],
  ],
  cripplegate: [
    [5, 4, 3],
    [4, 4, 4],
  ],
  greggs: [
    [3, 2, 3],
    [2, 3, 3],
    [3, 3, 2],
  ],
};

/** The id of an application of the first call. */
export const firstApplicationOf = (tale: Tale, organisation: string): string =>
  tale.known(`start-${firstCallId(tale)}-${organisation}`).id;

export const firstReview: Scene = {
  id: 'first-review',
  title: {
    en: 'Eligibility is checked, and reviewers read without names',
    es: 'Se comprueba la admisibilidad y se evalúa sin nombres',
    fr: 'L’éligibilité est vérifiée, l’évaluation se fait sans les noms',
    ar: 'التحقق من الأهلية، والمراجعون يقرؤون دون أسماء',
  },
  async play(tale) {
    await tale.moveTo(tale.daysAgo(345));
    for (const { organisation } of responseApplications) {
      const applicationId = firstApplicationOf(tale, organisation);
      await assess(
        tale,
        organisation === 'crowdfunder' ? { applicationId, refusal: NOT_A_CHARITY } : { applicationId },
      );
    }
    await tale.moveTo(tale.daysAgo(338, 11));
    for (const [organisation, points] of Object.entries(POINTS)) {
      await review(tale, firstApplicationOf(tale, organisation), points);
    }
  },
};
