import { graphql } from '../../../generated/index.ts';

export const requestQuery = graphql(/* GraphQL */ `
  query RequestInRoom($slug: String!) {
    request(slug: $slug) {
      ...RequestFacts
      isOwn
      sentLinks {
        sentAt
        usedAt
        replacedAt
      }
      addressee {
        contactEmail
      }
    }
  }
`);
