import { graphql } from '../../../generated/index.ts';

export const ownRecordQuery = graphql(/* GraphQL */ `
  query OwnCompanyRecord($organisationId: ID!) {
    ownCompanyRecord(organisationId: $organisationId) {
      id
      slug
      name
      record {
        id
        figures {
          facts
          held
          checking {
            count
            until
          }
        }
      }
      replies {
        id
        version
        pinnedAt
        isHeld
        texts {
          language
          text
        }
      }
    }
  }
`);
