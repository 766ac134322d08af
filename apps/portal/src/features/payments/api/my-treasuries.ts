import { graphql } from '../../../generated/index.ts';

/** Funds in whose treasury the reader works, and from where each pays. */
export const myTreasuriesQuery = graphql(/* GraphQL */ `
  query MyTreasuries {
    myTreasuries {
      id
      slug
      name
    }
  }
`);
