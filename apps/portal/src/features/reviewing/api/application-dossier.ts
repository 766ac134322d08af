import { graphql } from '../../../generated/index.ts';

/** An application with all that its decision rests on; null where an interest closes it, as where there is none. */
export const applicationDossierQuery = graphql(/* GraphQL */ `
  query ApplicationDossier($id: String!) {
    applicationDossier(id: $id) {
      id
      number
      state
      title
      answers
      submittedAt
      itemId
      reviewsAwaited
      meanHundredths
      requested {
        amountMinor
        currency
      }
      left {
        amountMinor
        currency
      }
      organisation {
        id
        name
        country
        orgIds
      }
      files {
        fieldId
        fileId
        name
        mediaType
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
      reviews {
        number
        comment
        totalHundredths
        scores {
          criterionId
          points
          comment
        }
      }
      call {
        ...CallForm
        eligibilityCriteria
        envelope {
          amountMinor
          currency
        }
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
