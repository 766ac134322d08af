import { graphql } from '../../../generated/index.ts';

export const watchedRepliesQuery = graphql(/* GraphQL */ `
  query WatchedReplies {
    pinnedRepliesToWatch {
      reply {
        id
        version
        pinnedAt
        isHeld
        texts {
          language
          text
        }
      }
      company
      slug
      reasons
      untilOn
    }
  }
`);
