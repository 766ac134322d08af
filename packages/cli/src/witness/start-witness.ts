import { ok, type Result } from '@baraza/result';
import { serve } from '../http/serve.ts';
import type { NamedSecret } from '../keys/key-file.ts';
import { witnessService, type WitnessedLogs } from './witness-service.ts';
import { WitnessState } from './witness-state.ts';

export interface WitnessOptions {
  readonly logs: WitnessedLogs;
  readonly identity: NamedSecret;
  /** What has been cosigned so far; never restored from an old backup. */
  readonly stateFile: string;
  /** Any free one where it is 0 or missing. */
  readonly port?: number;
  readonly now?: () => Date;
}

export interface RunningWitness {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a witness in this process; the error is one line. */
export async function startWitness(options: WitnessOptions): Promise<Result<RunningWitness, string>> {
  const { logs, identity, stateFile, port = 0, now = () => new Date() } = options;
  const state = await WitnessState.open(stateFile);
  if (!state.ok) return state;
  const handler = witnessService(logs, identity, state.value, () => Math.floor(now().getTime() / 1000));
  const serving = await serve(port, handler).catch(async (error: unknown) => {
    await state.value.close();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await serving.stop();
    await state.value.close();
  };
  return ok({ port: serving.port, url: `http://127.0.0.1:${serving.port}`, stop });
}
