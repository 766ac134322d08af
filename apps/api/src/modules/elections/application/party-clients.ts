import { Injectable } from '@nestjs/common';
import { BallotBoxClient } from './ballot-box-client.ts';
import { IssuerClient } from './issuer-client.ts';

/** Everybody outside the database whom an election needs. */
@Injectable()
export class PartyClients {
  constructor(
    readonly box: BallotBoxClient,
    readonly issuers: IssuerClient,
  ) {}
}
