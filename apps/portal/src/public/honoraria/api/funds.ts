import { graphql } from '../../../generated/index.ts';

export const fundsWithHonoraria = graphql(/* GraphQL */ `
  query FundsWithHonoraria {
    funds {
      slug
      name
    }
  }
`);
