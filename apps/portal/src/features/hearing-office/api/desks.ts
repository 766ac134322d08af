import { graphql } from '../../../generated/index.ts';

/** Forums in which one has something to open. */
export const desksQuery = graphql(/* GraphQL */ `
  query HearingDesks {
    hearingDesks {
      id
      isTriage
      isSafety
      forum {
        id
        slug
        name
      }
    }
  }
`);
