import { Field, ObjectType } from 'type-graphql';
import type { DocumentNode } from '../../store/records.js';
import { Document } from '../document/document.type.js';
import { enumeration } from '../enumeration.js';

export type MatchReason = 'ID' | 'FORMER_ID' | 'TITLE_AND_NUMBER' | 'NUMBER' | 'TITLE_AND_YEAR' | 'TITLE' | 'PART_OF_TITLE' | 'WORDS_OF_TITLE';

export const MatchReasonEnum = enumeration<MatchReason>('MatchReason', 'Why a document may be the one that a text names. 匹配依据', {
  ID: 'The text is its id. 标识相同',
  FORMER_ID: 'The text is the id of the stub that stood for it. 原占位标识',
  TITLE_AND_NUMBER: 'Both the title and the number in the text are its own. 标题与发文字号均相同',
  NUMBER: 'The number in the text is its own. 发文字号相同',
  TITLE_AND_YEAR: 'The title in the text is its own, and it is the version of the year in the text. 标题与年份均相同',
  TITLE: 'The title in the text is its own, as printings of one title share it. 标题相同',
  PART_OF_TITLE: 'The text stands in its title. 标题包含该文字',
  WORDS_OF_TITLE: 'The words of the text stand in its title. 标题包含各词',
});

@ObjectType({ simpleResolvers: true, description: 'A document that a text may name. 候选文件' })
export class DocumentCandidate {
  @Field(() => Document, { description: 'The document. 文件' })
  readonly document!: DocumentNode;

  @Field(() => MatchReasonEnum, { description: 'Why it may be the one. 匹配依据' })
  readonly reason!: MatchReason;

  @Field(() => String, { description: 'The part of the text that it was found by. 匹配文字' })
  readonly matched!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The documents that a text may name. 名称解析结果' })
export class DocumentResolution {
  @Field(() => [DocumentCandidate], { description: 'Best first; one means that the text is unambiguous among what is known. 候选文件' })
  readonly candidates!: readonly DocumentCandidate[];
}
