import type { StoryPosition, StoryRest } from '../content/positions.ts';
import type { Tale } from '../tale.ts';
import { mutation } from './election-acts.ts';
import { seatedIn } from './engagement-acts.ts';
import { draftIn, positionId } from './position-acts.ts';

/** A representative looks for what was said by a few words of it, and lets a recommendation rest on it. */
export async function restOn(tale: Tale, position: StoryPosition, rests: readonly StoryRest[]): Promise<void> {
  const [writer = ''] = await seatedIn(tale, position.forum);
  const id = positionId(tale, position.slug);
  for (const { number, said } of rests) {
    await tale.once(`${position.slug}-${number}-sources`, async () => {
      const { recommendations } = await draftIn(tale, position);
      const recommendationId = recommendations.find((one) => one.number === number)?.id ?? '';
      const sources: { kind: string; sourceId: string }[] = [];
      for (const { kind, words } of said) {
        const heard = `heardPoints(positionId: "${id}", kind: "${kind}", words: ${JSON.stringify(words)})`;
        const [point] = await tale.client.list<{ id: string }>(writer, heard, 'id');
        if (!point) throw new Error(`nobody said “${words}” where ${position.slug} is written`);
        sources.push({ kind, sourceId: point.id });
      }
      const input = { positionId: id, recommendationId, sources };
      const set = mutation(
        'setRecommendationSources',
        'PositionDraft',
        { input: ['SetSourcesInputType!', input] },
        'id',
      );
      return tale.client.act(writer, set);
    });
  }
}
