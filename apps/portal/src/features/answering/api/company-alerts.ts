import { graphql } from '../../../generated/index.ts';

export const companyAlertsQuery = graphql(/* GraphQL */ `
  query CompanyAlerts {
    companyAlerts {
      id
      title
      words
      language
      raisedAt
      acknowledgeBy
      acknowledgedAt
      acknowledgement
      overdue
      forum {
        id
        name
      }
    }
  }
`);
