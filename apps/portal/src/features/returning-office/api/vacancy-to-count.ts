import { graphql } from '../../../generated/index.ts';

/** A vacancy as the numbers that a countback needs. */
export const vacancyToCountQuery = graphql(/* GraphQL */ `
  query VacancyToCount($id: ID!) {
    seatVacancy(id: $id) {
      id
      state
      vacating
      seatOf
      continuing
      countbacks
      countedByMe
      transcript
      candidates {
        number
        pseudonym
      }
      seat {
        pseudonym
        constituency {
          slug
          title
        }
      }
      election {
        slug
        title
      }
    }
  }
`);
