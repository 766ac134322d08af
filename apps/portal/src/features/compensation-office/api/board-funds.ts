import { graphql } from '../../../generated/index.ts';

export const boardFundsQuery = graphql(/* GraphQL */ `
  query FundsOfBoard {
    funds {
      slug
      name
      organisation {
        id
      }
    }
  }
`);
