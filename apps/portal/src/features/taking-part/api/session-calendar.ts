import { graphql } from '../../../generated/index.ts';

export const sessionCalendarQuery = graphql(/* GraphQL */ `
  query SessionCalendar($id: ID!, $summary: String!, $withSubject: Boolean!) {
    sessionCalendar(id: $id, summary: $summary, withSubject: $withSubject)
  }
`);
