/** Answers per second of `ask` under `clients` at once, after a short warming up. */
export async function answersPerSecond(ask: () => Promise<unknown>, clients: number, roundMs: number): Promise<number> {
  for (let index = 0; index < 20; index += 1) await ask();
  const endsAt = performance.now() + roundMs;
  const startedAt = performance.now();
  let answers = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < endsAt) {
        await ask();
        answers += 1;
      }
    }),
  );
  return (answers * 1_000) / (performance.now() - startedAt);
}

/** Middle of `times` runs of `ask`, in milliseconds. */
export async function medianMs(ask: () => Promise<unknown>, times: number): Promise<number> {
  for (let index = 0; index < 10; index += 1) await ask();
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const startedAt = performance.now();
    await ask();
    taken.push(performance.now() - startedAt);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}
