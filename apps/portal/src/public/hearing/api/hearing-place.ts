import { graphql } from '../../../generated/index.ts';

/** Who would read what is sent to a forum. */
export const hearingPlace = graphql(/* GraphQL */ `
  query PublicHearingPlace($forum: String!) {
    hearingPlace(forum: $forum) {
      id
      triageReaders
      safetyReaders
      sealedKeyId
      sealedKey
      companies {
        slug
        name
        products {
          id
          name
        }
      }
      engagements {
        slug
        title
      }
      forum {
        id
        slug
        name
      }
    }
  }
`);
