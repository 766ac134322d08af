import { graphql } from '../../../generated/index.ts';

/** How many open items an interest keeps from the person who asks. */
export const leftOutQuery = graphql(/* GraphQL */ `
  query ItemsLeftOut {
    boardItems(states: [open, deferred], first: 1) {
      leftOut
    }
  }
`);
