import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the OWASP Password Storage recommendation; the salt is in the hash. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class PasswordHasher {
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST);
  }

  /** With no stored hash it does the same work and answers false, so that nobody learns from the time who exists. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    this.decoy ??= this.hash('a password that nobody has');
    const matches = await verify(stored ?? (await this.decoy), password.normalize('NFC'));
    return matches && stored !== null;
  }
}
