import { graphql } from '../../../generated/index.ts';

export const payeesToConfirmQuery = graphql(/* GraphQL */ `
  query PayeesToConfirm {
    payeesToConfirm {
      id
      currency
      detailsChangedAt
      current {
        version
        accountHint
        country
      }
      organisation {
        id
        name
      }
    }
  }
`);
