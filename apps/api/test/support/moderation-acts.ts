import type { ElectionStage } from './election-stage.ts';
import { ask } from './graphql.ts';
import { mutate, type Mutated } from './mutate.ts';
import type { TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface ListedText {
  readonly kind: string;
  readonly contentId: string;
  readonly text: string;
  readonly author: string | null;
}

/** Moderation of texts of elections as moderators, authors and panelists meet it over GraphQL. */
export class TestModeration {
  constructor(
    readonly application: TestApplication,
    readonly stage: ElectionStage,
  ) {}

  /** What the forum's moderators go through. */
  async texts(person: TestPerson): Promise<ListedText[]> {
    const query = `{ electionTexts(forumId: "${this.stage.forum.id}") {
      edges { node { kind contentId text author writtenAt electionSlug electionTitle } } } }`;
    const { electionTexts } = await this.read<{ electionTexts: { edges: { node: ListedText }[] } }>(person, query);
    return electionTexts.edges.map(({ node }) => node);
  }

  hide(person: TestPerson, { kind, contentId }: Pick<ListedText, 'kind' | 'contentId'>, reason: string) {
    return this.do(person, 'moderate', ['ModerateInput!', { kind, contentId, reason }]);
  }

  appeal(author: TestPerson, actId: unknown, grounds: string): Promise<Mutated> {
    return this.do(author, 'appealModeration', ['AppealModerationInput!', { actId, grounds }]);
  }

  /** Everybody on the panel who has an appeal before them says this. */
  async decide(panelists: readonly TestPerson[], choice: 'restore' | 'uphold', reasons: string): Promise<string[]> {
    const heard: string[] = [];
    for (const person of panelists) {
      const query = '{ appealsToHear { text appeal { id } } }';
      const waiting = await this.read<{ appealsToHear: { text: string; appeal: { id: string } }[] }>(person, query);
      for (const { text, appeal } of waiting.appealsToHear) {
        heard.push(text);
        await this.do(person, 'decideAppeal', ['DecideAppealInput!', { appealId: appeal.id, choice, reasons }]);
      }
    }
    return heard;
  }

  async ownTexts(author: TestPerson): Promise<{ readonly id: string; readonly state: string }[]> {
    const query = '{ myModeratedTexts { edges { node { id contentKind text reason state } } } }';
    const { myModeratedTexts } = await this.read<{
      myModeratedTexts: { edges: { node: { id: string; state: string } }[] };
    }>(author, query);
    return myModeratedTexts.edges.map(({ node }) => node);
  }

  private do(person: TestPerson, name: string, input: readonly [string, object]): Promise<Mutated> {
    return mutate(this.application, person, name, { input }, '... on ModerationStep { id }');
  }

  private async read<Data>(person: TestPerson, query: string): Promise<Data> {
    const { data, errors } = await ask<Data>(this.application, person, query);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }
}
