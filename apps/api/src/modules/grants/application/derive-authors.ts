import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InterestDerivers } from '../../governance/index.ts';
import { AuthorRepository } from '../persistence/author.repository.ts';

/** Whoever wrote on an application, or appealed, has a hard interest in it (rule B1). */
@Injectable()
export class DeriveAuthors implements OnModuleInit {
  constructor(
    private readonly derivers: InterestDerivers,
    private readonly authors: AuthorRepository,
  ) {}

  onModuleInit(): void {
    this.derivers.register('grants.authors', async (tx, accountIds) => {
      const written = await this.authors.subjectsOf(tx, accountIds);
      return written.map((one) => ({ ...one, strength: 'hard', target: 'subject', reason: 'author' }));
    });
  }
}
