import { graphql } from '../../../generated/index.ts';

/** Places of one's organisations on panels, with what waits there. */
export const attestingRoomsQuery = graphql(/* GraphQL */ `
  query AttestingRooms {
    attestingRooms {
      quota
      used
      waiting
      signed
      revokedOn
      revokedReason
      constituency {
        id
        slug
        title
        panelRequired
        panelSize
      }
      forum {
        id
        slug
        name
      }
      organisation {
        id
        name
      }
      key {
        id
        publicKey
        sealedSecret
        madeOn
      }
    }
  }
`);
