import { graphql } from '../../../generated/index.ts';

export const positionReceivedQuery = graphql(/* GraphQL */ `
  query PositionReceived($slug: String!) {
    position(slug: $slug) {
      id
      slug
      language
      titles {
        language
        text
      }
      forum {
        name
      }
      recommendations {
        ...RecommendationShown
      }
    }
  }
`);
