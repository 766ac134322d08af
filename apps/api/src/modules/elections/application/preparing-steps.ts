import { Injectable } from '@nestjs/common';
import { toBase64Url, parseVerifierKey } from '@baraza/transparency-log';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Election } from '../domain/election.ts';
import { BALLOT_BOX } from '../domain/officials.ts';
import { OfficialRepository } from '../persistence/official.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { AssembleManifest } from './assemble-manifest.ts';

import { PartyClients } from './party-clients.ts';
import { OpenElection } from './open-election.ts';
import { PartyProblem } from './operator-request.ts';
import type { StepEffect } from './perform-step.ts';

/** What has been read before a party is asked; running it asks, without the database. */
export type PlannedStep = () => Promise<StepEffect>;

export const NOTHING: StepEffect = () => Promise.resolve();

/** Keys come from everybody, the manifest goes to everybody. */
@Injectable()
export class PreparingSteps {
  constructor(
    private readonly parties: PartyClients,
    private readonly officials: OfficialRepository,
    private readonly styles: StyleRepository,
    private readonly manifests: AssembleManifest,
    private readonly opening: OpenElection,
  ) {}

  plan(tx: Tx, election: Election, step: 'keys' | 'manifest', party: string): Promise<PlannedStep> {
    if (step === 'keys') return party === BALLOT_BOX ? this.boxKey(election) : this.issuerKeys(tx, election, party);
    return party === BALLOT_BOX ? this.boxManifest(election) : this.issuerManifest(tx, election, party);
  }

  async goOn(tx: Tx, election: Election, step: 'keys' | 'manifest'): Promise<void> {
    if (step === 'manifest') return this.opening.ifReady(tx, election);
    if (election.state === 'nominated') await this.manifests.execute(tx, election);
  }

  private boxKey({ slug }: Election): Promise<PlannedStep> {
    return Promise.resolve(async () => {
      const { boardKey, pageHash } = await this.parties.box.boardKey(slug);
      demandKey(boardKey);
      return (tx, election) => this.manifests.rememberBoardKey(tx, election, boardKey, pageHash);
    });
  }

  private async issuerKeys(tx: Tx, { id, slug }: Election, issuer: string): Promise<PlannedStep> {
    const styles = (await this.styles.ofElections(tx, [id])).map((style) => style.slug);
    return async () => {
      const { key, rsaKeys } = await this.parties.issuers.keys(issuer, slug, styles);
      demandKey(key);
      return (inner) => this.officials.setIssuerKeys(inner, id, issuer, key, rsaKeys);
    };
  }

  private boxManifest({ slug, manifestText }: Election): Promise<PlannedStep> {
    return Promise.resolve(async () => {
      await this.parties.box.deliverManifest(slug, manifestText ?? '');
      return NOTHING;
    });
  }

  private async issuerManifest(tx: Tx, { id, slug, manifestText }: Election, issuer: string): Promise<PlannedStep> {
    const rolls: Record<string, string[]> = {};
    for (const style of await this.styles.ofElections(tx, [id])) {
      rolls[style.slug] = (await this.styles.rollOf(tx, style.id)).map((key) => toBase64Url(key));
    }
    return async () => {
      await this.parties.issuers.deliverManifest(issuer, slug, { manifest: manifestText ?? '', rolls });
      return NOTHING;
    };
  }
}

function demandKey(text: string): void {
  const key = parseVerifierKey(text);
  if (!key.ok || key.value.type !== 1) throw new PartyProblem('answered a key that is not an Ed25519 verifier key');
}
