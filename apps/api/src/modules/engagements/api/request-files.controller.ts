import { Controller, Get, NotFoundException, Param, Redirect } from '@nestjs/common';
import { Public } from '../../../platform/auth/permission.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { FileLinks } from '../../../platform/files/file-links.ts';
import { RequestReader } from '../application/request-reader.ts';

/** A lasting address for documents that were given in a public answer: it leads to a link that is valid for minutes. */
@Controller('open-data/request-files')
export class RequestFilesController {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: RequestReader,
    private readonly links: FileLinks,
  ) {}

  @Public()
  @Get(':fileId')
  @Redirect()
  async download(@Param('fileId') fileId: string): Promise<{ url: string; statusCode: number }> {
    const isGiven = await this.transactions.read((tx) => this.requests.isGiven(tx, fileId));
    if (!isGiven) throw new NotFoundException({ code: 'NotFound', message: 'There is no such document.' });
    return { url: this.links.linkTo(fileId), statusCode: 302 };
  }
}
