import { graphql } from '../../../generated/index.ts';

export const chooseMailMutation = graphql(/* GraphQL */ `
  mutation ChooseNotificationMail($byMail: Boolean!) {
    chooseNotificationMail(byMail: $byMail)
  }
`);
