import { graphql } from '../../../generated/index.ts';

/** Open appeals of other forums. */
export const joiningAppealsQuery = graphql(/* GraphQL */ `
  query JoiningAppeals {
    joiningAppeals {
      id
      refusal
      grounds
      filedOn
      forum {
        id
        name
      }
    }
  }
`);
