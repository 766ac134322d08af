import { graphql } from '../../../generated/index.ts';

/** One batch with what became of each of its orders. */
export const paymentBatchQuery = graphql(/* GraphQL */ `
  query PaymentBatch($id: ID!) {
    paymentBatch(id: $id) {
      id
      number
      executeOn
      createdAt
      orderCount
      sentCount
      refusedCount
      downloadedAt
      items {
        orderId
        state
        refusalCode
        refusedConditions
        order {
          id
          state
          title
          amount {
            amountMinor
            currency
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);
