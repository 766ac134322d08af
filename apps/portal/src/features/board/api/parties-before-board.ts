import { graphql } from '../../../generated/index.ts';

/** Organisations whose matters are before the board, as far as this person may know. */
export const partiesBeforeBoardQuery = graphql(/* GraphQL */ `
  query PartiesBeforeBoard {
    boardItems(states: [open, deferred], first: 100) {
      edges {
        node {
          id
          parties {
            id
            name
          }
        }
      }
    }
  }
`);
