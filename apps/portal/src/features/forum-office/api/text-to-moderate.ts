import { graphql } from '../../../generated/index.ts';

export const textToModerateQuery = graphql(/* GraphQL */ `
  query TextToModerate($kind: String!, $contentId: ID!) {
    textToModerate(kind: $kind, contentId: $contentId) {
      text
      hidden
      restoredBefore
      forum {
        slug
        name
      }
    }
  }
`);
