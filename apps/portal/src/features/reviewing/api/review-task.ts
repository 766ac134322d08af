import { graphql } from '../../../generated/index.ts';

/** One application to judge, without what tells whose it is. */
export const reviewTaskQuery = graphql(/* GraphQL */ `
  query ReviewTask($id: String!) {
    reviewTask(id: $id) {
      id
      state
      dueAt
      submittedAt
      applicationNumber
      answers
      comment
      requested {
        amountMinor
        currency
      }
      scores {
        criterionId
        points
        comment
      }
      call {
        ...CallForm
        summary
        criteria {
          id
          title
          hint
          weight
        }
      }
    }
  }
`);
