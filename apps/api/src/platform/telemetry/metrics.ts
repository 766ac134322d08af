import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { TransactionRunner } from '../database/transaction.ts';

/** Counters of this process. Labels come from a fixed vocabulary: never an id, a handle or an address. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  readonly operations = new Counter({
    name: 'baraza_graphql_operations_total',
    help: 'GraphQL operations by kind and outcome',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  });

  readonly requestSeconds = new Histogram({
    name: 'baraza_http_request_seconds',
    help: 'Seconds until an HTTP answer was sent',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(transactions: TransactionRunner) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'baraza_outbox_waiting',
      help: 'Events that are due and not yet handled',
      registers: [this.registry],
      async collect() {
        const sql = `SELECT count(*)::int AS waiting FROM outbox_events WHERE done_at IS NULL AND attempts > 0`;
        const row = await transactions.read((tx) => tx.maybeOne<{ waiting: number }>(sql));
        this.set(row?.waiting ?? 0);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
