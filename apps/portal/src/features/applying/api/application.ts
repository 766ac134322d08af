import { graphql } from '../../../generated/index.ts';

/** An application with all that its writers see. */
export const applicationQuery = graphql(/* GraphQL */ `
  query Application($id: String!) {
    application(id: $id) {
      ...DraftState
      number
      createdAt
      submittedAt
      decisionReasons
      appealUntil
      signatories
      requested {
        amountMinor
        currency
      }
      organisation {
        id
        name
      }
      dueDiligence {
        version
        savedAt
        answered
        questions
      }
      files {
        fieldId
        fileId
        name
        sizeBytes
        url
      }
      eligibility {
        eligible
        reasons
        decidedAt
        findings {
          criterion
          met
          reason
        }
      }
      appeal {
        id
        ground
        statement
        state
        filedAt
        answerDueAt
        reasons
      }
      call {
        ...CallForm
      }
    }
  }
`);
