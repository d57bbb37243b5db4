import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Coverage as StoredCoverage } from '../../store/contract.js';
import type { DocumentNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { Coverage } from '../coverage/coverage.type.js';
import { Document } from '../document/document.type.js';
import { Evidence, evidenceOf } from '../evidence/evidence.type.js';
import { Citation, CitationConnection } from './citation.type.js';

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => [Evidence], { description: 'Every mention of this kind, in text order. 原文依据' })
  evidence(@Root() { sourceId, stored }: Citation): Evidence[] {
    return stored.evidence.map((evidence) => evidenceOf(sourceId, evidence));
  }

  @FieldResolver(() => [Document], { description: 'The held documents that fit an AMBIGUOUS citation; else none. 候选文件' })
  async candidates(@Root() { stored }: Citation, @Ctx() context: ApiContext): Promise<DocumentNode[]> {
    const found = await Promise.all(stored.candidates.map((id) => context.documents.document.load(id)));
    return found.filter((document) => document !== null);
  }

  @FieldResolver(() => Document, { nullable: true, description: 'The citing document. 引用文件' })
  source(@Root() { sourceId }: Citation, @Ctx() context: ApiContext): Promise<DocumentNode | null> {
    return context.documents.document.load(sourceId);
  }

  @FieldResolver(() => Document, { nullable: true, description: 'The cited document. 被引文件' })
  target(@Root() { targetId }: Citation, @Ctx() context: ApiContext): Promise<DocumentNode | null> {
    return context.documents.document.load(targetId);
  }
}

@Resolver(() => CitationConnection)
export class CitationConnectionResolver {
  @FieldResolver(() => Coverage, { description: 'What the answer rests on: an empty list means "none among what is held". 收录情况' })
  coverage(@Ctx() context: ApiContext): Promise<StoredCoverage> {
    return context.coverage();
  }
}
