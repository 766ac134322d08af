import { graphql } from '../../../generated/index.ts';

export const myAddresseesQuery = graphql(/* GraphQL */ `
  query MyAddressees {
    myAddressees {
      id
      slug
      name
      size
      contactRole
      contactEmail
      website
      products {
        id
        name
        description
      }
      signatories {
        id
        level
        title
      }
      salientRisks {
        id
        title
        description
      }
      phasesEngagedOn
      phasesNever
    }
  }
`);
