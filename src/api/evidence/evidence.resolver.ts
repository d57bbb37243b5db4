import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Document } from '../document/document.type.js';
import type { DocumentNode } from '../../store/records.js';
import { Evidence } from './evidence.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, { nullable: true, description: 'The document that says it. 出处文件' })
  document(@Root() { documentId }: Evidence, @Ctx() context: ApiContext): Promise<DocumentNode | null> {
    return context.documents.document.load(documentId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Source file of that document; `start` and `end` count in it. 来源文件' })
  async file(@Root() { documentId }: Evidence, @Ctx() context: ApiContext): Promise<string | null> {
    return (await context.documents.document.load(documentId))?.file ?? null;
  }
}
