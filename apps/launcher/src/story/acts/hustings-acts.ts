import type { Tale } from '../tale.ts';
import { memberCalled } from './election-acts.ts';

/** A question of a member, and what candidates answer. */
export interface StoryQuestion {
  readonly asker: string;
  readonly question: string;
  readonly answers: readonly (readonly [candidate: string, text: string])[];
}

export async function holdHustings(tale: Tale, slug: string, questions: readonly StoryQuestion[]): Promise<void> {
  for (const [index, { asker, question, answers }] of questions.entries()) {
    const input = { election: slug, language: 'en', text: question };
    const { id: questionId } = await tale.act(
      `question-${slug}-${index}`,
      memberCalled(asker),
      { name: 'askHustingsQuestion', success: 'HustingsQuestion', variables: { input: ['AskHustingsInput!', input] } },
      { found: () => asked(tale, slug, question) },
    );
    for (const [candidate, text] of answers) {
      const answer = { questionId, language: 'en', text };
      await tale.act(`answer-${slug}-${index}-${candidate}`, memberCalled(candidate), {
        name: 'answerHustingsQuestion',
        success: 'HustingsAnswer',
        variables: { input: ['AnswerHustingsInput!', answer] },
      });
    }
  }
}

async function asked(tale: Tale, slug: string, question: string): Promise<{ id: string } | null> {
  const { hustings } = await tale.client.ask<{ hustings: { edges: { node: { id: string; text: string } }[] } }>(
    null,
    `{ hustings(election: "${slug}", first: 50) { edges { node { id text } } } }`,
  );
  return hustings.edges.map(({ node }) => node).find(({ text }) => text === question) ?? null;
}
