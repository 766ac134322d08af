import { graphql } from '../../../generated/index.ts';

export const officeQuery = graphql(/* GraphQL */ `
  query CompensationOffice {
    funds {
      slug
      name
      organisation {
        id
      }
    }
    compensationEnvelopes {
      id
      currency
      amountMinor
      reservedMinor
      releasedMinor
      startsOn
      endsOn
      closedAt
    }
  }
`);
