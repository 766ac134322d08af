import { postToWitness, serve } from '@baraza/cli/serving';
import type { WitnessAddress } from '@baraza/transparency-log';
import { BallotBox } from './box/ballot-box.ts';
import type { BoxIdentity } from './box/election.ts';
import type { Draw } from './box/shuffle.ts';
import { connectBox } from './database/connect.ts';
import { operatorSide, OPERATOR_BODY_BYTES_MAXIMUM } from './http/operator.ts';
import { hashOfPage, pageFilesIn, PUBLIC_HEADERS } from './http/page-files.ts';
import { BALLOT_BYTES_MAXIMUM, publicSide } from './http/public.ts';

export interface BallotBoxOptions {
  /** Of a cluster that nothing else uses. */
  readonly databaseUrl: string;
  /** 32 bytes, Ed25519: signs boards and promises. */
  readonly seed: Uint8Array;
  /** By custom the address without https://. Boards are called `<log name>/elections/<election>`. */
  readonly logName: string;
  /** Of the operator's side; without one nobody is let through. */
  readonly token: string;
  readonly witnesses?: readonly WitnessAddress[];
  /** The built voting page. */
  readonly pageFolder?: string | undefined;
  /** Any free ones where they are 0 or missing. */
  readonly port?: number;
  readonly operatorPort?: number;
  readonly now?: () => Date;
  /** For tests that repeat a shuffle; the system's secure generator otherwise. */
  readonly draw?: Draw;
}

export interface RunningBallotBox {
  readonly publicUrl: string;
  readonly operatorUrl: string;
  /** Resolves when the database connection is lost: the process has to end, and be started again. */
  readonly lost: Promise<void>;
  /** Answers what is under way, then lets go of the database. */
  stop(): Promise<void>;
}

const CATCH_UP_EVERY_MS = 5_000;

/** Starts a ballot box in this process. Throws where the database cannot or must not be used. */
export async function startBallotBox(options: BallotBoxOptions): Promise<RunningBallotBox> {
  const { seed: secretSeed, logName, token, witnesses = [], now = () => new Date(), draw } = options;
  const identity: BoxIdentity = { secretSeed, logName, witnesses, post: postToWitness };
  const database = await connectBox(options.databaseUrl);
  const box = await BallotBox.open({ database, identity, now, draw });
  await box.catchUp();
  // Witnesses that were away are asked again; nothing happens while all boards are published to their ends.
  const catchingUp = setInterval(() => void box.catchUp().catch(() => undefined), CATCH_UP_EVERY_MS);
  catchingUp.unref();
  const page = pageFilesIn(options.pageFolder);
  const voters = await serve(options.port ?? 0, publicSide(box, page), {
    inTurn: false,
    bodyBytesMaximum: BALLOT_BYTES_MAXIMUM,
    headers: PUBLIC_HEADERS,
  });
  const operator = await serve(
    options.operatorPort ?? 0,
    operatorSide(box, { identity, token, pageHash: hashOfPage(page) }),
    {
      inTurn: false,
      bodyBytesMaximum: OPERATOR_BODY_BYTES_MAXIMUM,
    },
  );
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    clearInterval(catchingUp);
    await Promise.all([voters.stop(), operator.stop()]);
    await database.end();
  };
  return {
    publicUrl: `http://127.0.0.1:${voters.port}`,
    operatorUrl: `http://127.0.0.1:${operator.port}`,
    lost: database.lost,
    stop: () => (stopping ??= stop()),
  };
}
