import { graphql } from '../../../generated/index.ts';

export const myTextsQuery = graphql(/* GraphQL */ `
  query MyModeratedTexts($after: String) {
    myModeratedTexts(first: 10, after: $after) {
      edges {
        node {
          ...ModerationLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
