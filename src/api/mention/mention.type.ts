import { Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Evidence as StoredEvidence } from '../../model/span.js';
import { Document } from '../document/document.type.js';
import { Evidence, evidenceOf } from '../evidence/evidence.type.js';
import { Institution } from '../institution/institution.type.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';
import { Programme } from '../programme/programme.type.js';

/** Base of an edge between a document and something that it names: how often, and where first. */
function mentionEdgeOf<Node extends object>(
  node: ClassType<Node>, nodeDescription: string,
): ClassType<{ cursor: string; node: Node; count: number; evidence: Evidence }> {
  @ObjectType({ simpleResolvers: true })
  class MentionBase extends edgeOf(node, nodeDescription) {
    @Field(() => Int, { description: 'How often the document names it. 提及次数' })
    readonly count!: number;

    @Field(() => Evidence, { description: 'Its first mention. 首次提及' })
    readonly evidence!: Evidence;
  }
  return MentionBase as ClassType<{ cursor: string; node: Node; count: number; evidence: Evidence }>;
}

/** What such an edge carries. */
export const mentionFields = ({ extra }: { readonly extra: { readonly documentId: string; readonly count: number; readonly evidence: StoredEvidence } }) => ({
  count: extra.count, evidence: evidenceOf(extra.documentId, extra.evidence),
});

@ObjectType({ simpleResolvers: true, description: 'A programme that a document names. 文件提及的项目' })
export class NamedProgrammeEdge extends mentionEdgeOf(Programme, 'The programme. 项目') {}

@ObjectType({ simpleResolvers: true, description: 'A page of the programmes that a document names. 文件提及的项目列表' })
export class NamedProgrammeConnection extends connectionOf(NamedProgrammeEdge, Programme) {}

@ObjectType({ simpleResolvers: true, description: 'An institution that a document mentions. 文件提及的机构' })
export class MentionedInstitutionEdge extends mentionEdgeOf(Institution, 'The institution. 机构') {}

@ObjectType({ simpleResolvers: true, description: 'A page of the institutions that a document mentions. 文件提及的机构列表' })
export class MentionedInstitutionConnection extends connectionOf(MentionedInstitutionEdge, Institution) {}

@ObjectType({ simpleResolvers: true, description: 'A document that names a programme or mentions an institution. 提及它的文件' })
export class MentioningDocumentEdge extends mentionEdgeOf(Document, 'The document. 文件') {}

@ObjectType({ simpleResolvers: true, description: 'A page of the documents that name a programme or mention an institution. 提及它的文件列表' })
export class MentioningDocumentConnection extends connectionOf(MentioningDocumentEdge, Document) {}
