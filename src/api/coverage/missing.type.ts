import { Field, Int, ObjectType } from 'type-graphql';
import { Document } from '../document/document.type.js';
import { connectionOf, edgeOf } from '../page/connection.type.js';

@ObjectType({ simpleResolvers: true, description: 'A document that is cited but not held. 缺失的文件' })
export class MissingDocumentEdge extends edgeOf(Document, 'The stub that stands for it. 占位文件') {
  @Field(() => Int, { description: 'How many documents cite it. 引用它的文件数' })
  readonly citers!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of documents that are cited but not held. 缺失文件列表' })
export class MissingDocumentConnection extends connectionOf(MissingDocumentEdge, Document) {}
