import { graphql } from '../../../generated/index.ts';

export const mailChoiceQuery = graphql(/* GraphQL */ `
  query MailChoice {
    notifiedByMail
  }
`);
