import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DocumentNode } from '../../store/records.js';
import type { LineageDirection } from '../../store/contract.js';
import { Citation } from '../citation/citation.type.js';
import { Document } from '../document/document.type.js';
import { enumeration } from '../enumeration.js';

export const LineageDirectionEnum = enumeration<LineageDirection>('LineageDirection', 'Which way a lineage is followed. 追溯方向', {
  RESTS_ON: 'What the document rests on. 上位依据',
  RESTED_ON_BY: 'What rests on the document. 下位文件',
});

@ObjectType({ simpleResolvers: true, description: 'A document reached by a lineage. 追溯的一步' })
export class LineageStep {
  @Field(() => Document, { description: 'The document reached. 文件' })
  readonly document!: DocumentNode;

  @Field(() => Int, { description: 'Steps from the start. 层级' })
  readonly depth!: number;

  @Field(() => ID, { description: 'Id of the neighbour through which it was reached, one step nearer to the start. 经由文件' })
  readonly viaId!: string;

  @Field(() => [Citation], { description: 'The citations of this step; none where a notice carries its text. 依据的引用' })
  readonly citations!: readonly Citation[];
}

@ObjectType({ simpleResolvers: true, description: 'What a document rests on, or what rests on it, breadth first. 依据脉络' })
export class Lineage {
  @Field(() => [LineageStep], { description: 'The documents reached, nearest first, then by date. 追溯结果' })
  readonly steps!: readonly LineageStep[];

  @Field(() => Boolean, { description: 'True where `maxSteps` left some out. 是否截断' })
  readonly truncated!: boolean;
}
