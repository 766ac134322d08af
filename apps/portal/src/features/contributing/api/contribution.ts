import { graphql } from '../../../generated/index.ts';

/** One contribution with everything that became of it. */
export const contributionQuery = graphql(/* GraphQL */ `
  query OneContribution($id: ID!) {
    contribution(id: $id) {
      ...ContributionLine
      checkoutUrl
      organisation {
        id
        name
        country
      }
      fund {
        id
        name
        maxSharePercent
        organisation {
          id
          name
          country
        }
      }
      amounts {
        received {
          amountMinor
          currency
        }
        fee {
          amountMinor
          currency
        }
        cleared {
          amountMinor
          currency
        }
        refunded {
          amountMinor
          currency
        }
        disputed {
          amountMinor
          currency
        }
        lost {
          amountMinor
          currency
        }
      }
      paymentInstructions {
        beneficiary
        accountNumber
        bic
        bankName
        reference
      }
      receipt {
        number
        issuedOn
      }
    }
  }
`);
