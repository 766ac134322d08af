import { graphql } from '../../../generated/index.ts';

export const officeAwardQuery = graphql(/* GraphQL */ `
  query OfficeAward($id: String!) {
    award(id: $id) {
      ...OfficeAward
      call {
        id
        title
        locale
      }
    }
  }
`);
