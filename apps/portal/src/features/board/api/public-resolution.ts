import { graphql } from '../../../generated/index.ts';

export const publicResolutionQuery = graphql(/* GraphQL */ `
  query PublicResolution($id: ID!) {
    publicResolution(id: $id) {
      resolution {
        ...ResolutionText
      }
      lots {
        seed
        listedSeatIds
        drawnSeatIds
        drawnAt
      }
    }
  }
`);
