import { graphql } from '../../../generated/index.ts';

/** How the resolution behind an award is quoted. */
export const awardResolutionQuery = graphql(/* GraphQL */ `
  query AwardResolution($id: ID!) {
    publicResolution(id: $id) {
      resolution {
        id
        reference
      }
    }
  }
`);
