import { graphql } from '../../../generated/index.ts';

export const demoMailboxQuery = graphql(/* GraphQL */ `
  query DemoMailbox {
    demoMailbox {
      id
      recipient
      subject
      body
      sentAt
    }
  }
`);
