import { graphql } from '../../../generated/index.ts';

export const representativeDocument = graphql(/* GraphQL */ `
  query PublicRepresentative($id: ID!) {
    representative(id: $id) {
      id
      pseudonym
      seatNumber
      reservedGroups
      origin
      startsOn
      endsOn
      endedReason
      forum {
        slug
        name
      }
      constituency {
        title
      }
      election {
        slug
        title
      }
    }
  }
`);
