import { Inject, Injectable } from '@nestjs/common';
import { formatManifest, manifestHash, parseManifest, type ManifestIssuer } from '@baraza/blind-ballots';
import { fromBase64Url, parseVerifierKey, toBase64Url, utf8, type VerifierKey } from '@baraza/transparency-log';
import { expectOk } from '@baraza/result';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import type { Election } from '../domain/election.ts';
import { manifestOf } from '../domain/manifest-draft.ts';
import type { ElectionIssuer } from '../domain/officials.ts';
import { OfficialRepository } from '../persistence/official.repository.ts';
import { Ballots, onBallot } from './ballots.ts';
import { ElectionMoves } from './election-moves.ts';
import { PartyProblem } from './operator-request.ts';

/** Writes the manifest once everybody's keys are there, reads it back as a stranger would, and publishes its hash. */
@Injectable()
export class AssembleManifest {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly ballots: Ballots,
    private readonly officials: OfficialRepository,
    private readonly moves: ElectionMoves,
    private readonly records: PublicRecords,
  ) {}

  /** The page that voters will be served is named in the log before anybody votes on it. */
  async rememberBoardKey(tx: Tx, election: Election, boardKey: string, pageHash: string | null): Promise<void> {
    await this.moves.change(tx, election, { boardKey });
    if (pageHash === null) return;
    const record = { election: election.slug, pageHash };
    await this.records.publish(tx, { kind: 'voting-page', subjectId: election.slug, record });
  }

  async execute(tx: Tx, election: Election): Promise<void> {
    const text = formatManifest(manifestOf(await this.partsOf(tx, election)));
    const parsed = parseManifest(utf8(text));
    if (!parsed.ok) throw new PartyProblem(`the manifest would not be one: ${JSON.stringify(parsed.error)}`);
    const hash = manifestHash(utf8(text));
    await this.moves.move(tx, election, 'prepared', { manifestText: text, manifestHash: Buffer.from(hash) });
    const record = { election: election.slug, manifestHash: toBase64Url(hash) };
    await this.records.publish(tx, { kind: 'election-manifest', subjectId: election.slug, record });
  }

  private async partsOf(tx: Tx, election: Election) {
    const ids = [election.id];
    const holders = await this.officials.holdersOf(tx, ids);
    const scrutineers = await this.officials.scrutineersOf(tx, ids);
    const ballots = await this.ballots.of(tx, election.id);
    return {
      election,
      ballots: ballots.map(({ style, candidates }) => ({ style, candidates: onBallot(candidates) })),
      issuers: (await this.officials.issuersOf(tx, ids)).map(toManifestIssuer),
      holders: holders.map(({ holderId, shareHash }) => ({ id: holderId, shareHash })),
      board: keyOf(election.boardKey ?? ''),
      witnesses: (this.settings.log?.witnesses ?? []).map(({ key }) => keyOf(key)),
      scrutineers: scrutineers.map(({ vkey }) => keyOf(vkey)),
    };
  }
}

const keyOf = (text: string): VerifierKey => expectOk(parseVerifierKey(text));

function toManifestIssuer({ issuerId, vkey, rsaKeys }: ElectionIssuer): ManifestIssuer {
  const keys = (rsaKeys ?? []).map((text) => fromBase64Url(text) ?? new Uint8Array());
  return { id: issuerId, key: keyOf(vkey ?? ''), rsaKeys: keys };
}
