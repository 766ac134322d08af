import { graphql } from '../../../generated/index.ts';

graphql(/* GraphQL */ `
  fragment MemberQuestion on HustingsQuestion {
    id
    styleSlug
    language
    text
    askedAt
    answers {
      id
      candidateId
      language
      text
      answeredAt
    }
  }
`);

export const memberHustingsQuery = graphql(/* GraphQL */ `
  query MemberHustings($slug: String!, $after: String) {
    hustings(election: $slug, first: 20, after: $after) {
      edges {
        node {
          ...MemberQuestion
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
