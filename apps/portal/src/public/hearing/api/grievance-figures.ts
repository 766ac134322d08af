import { graphql } from '../../../generated/index.ts';

/** The latest quarter that was counted, of every company. */
export const grievanceFigures = graphql(/* GraphQL */ `
  query PublicGrievanceFigures {
    grievanceFigures {
      ...GrievanceQuarter
      addressee {
        id
        slug
        name
      }
    }
  }

  fragment GrievanceQuarter on GrievanceFigures {
    id
    period
    asOf
    total
    groups {
      key
      cells {
        key
        count
      }
    }
  }
`);
