import { Global, Module } from '@nestjs/common';
import { FileLinks } from './file-links.ts';
import { FileStore } from './file-store.ts';
import { FilesController } from './files.controller.ts';

@Global()
@Module({ controllers: [FilesController], providers: [FileLinks, FileStore], exports: [FileLinks, FileStore] })
export class FilesModule {}
