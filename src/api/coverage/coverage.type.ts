import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Bounds of a 95 % Wilson score interval. 95% 置信区间' })
export class Interval {
  @Field(() => Float, { description: 'Lower bound. 下限' })
  readonly low!: number;

  @Field(() => Float, { description: 'Upper bound. 上限' })
  readonly high!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How well one kind of fact was read, measured on labelled documents. 抽取准确度' })
export class Accuracy {
  @Field(() => String, { description: 'Kind of fact, as the evaluation names it. 事实类型' })
  readonly fact!: string;

  @Field(() => Float, { nullable: true, description: 'Share of what was found that is right. 精确率' })
  readonly precision!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of what there is that was found. 召回率' })
  readonly recall!: number | null;

  @Field(() => Float, { nullable: true, description: 'Harmonic mean of the two. F1 值' })
  readonly f1!: number | null;

  @Field(() => Interval, { nullable: true, description: 'Where the precision lies, given how few were labelled. 精确率置信区间' })
  readonly precisionInterval!: Interval | null;

  @Field(() => Interval, { nullable: true, description: 'Where the recall lies, given how few were labelled. 召回率置信区间' })
  readonly recallInterval!: Interval | null;

  @Field(() => Int, { description: 'Facts found and right. 正确数' })
  readonly right!: number;

  @Field(() => Int, { description: 'Facts found and wrong. 错误数' })
  readonly wrong!: number;

  @Field(() => Int, { description: 'Facts missed. 遗漏数' })
  readonly missed!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is held and what is not, so that "none" can be told from "not known". 收录情况',
})
export class Coverage {
  @Field(() => Int, { description: 'Documents whose text is held. 已收录文件数' })
  readonly held!: number;

  @Field(() => Int, { description: 'Documents that are only cited. 仅被引用的文件数' })
  readonly stubs!: number;

  @Field(() => Int, { description: 'Programmes. 项目数' })
  readonly programmes!: number;

  @Field(() => Int, { description: 'Institutions. 机构数' })
  readonly institutions!: number;

  @Field(() => Int, { description: 'Targets. 指标数' })
  readonly targets!: number;

  @Field(() => Int, { description: 'Citations whose document is held. 已解析的引用数' })
  readonly resolvedCitations!: number;

  @Field(() => Int, { description: 'Citations whose document is not held. 指向未收录文件的引用数' })
  readonly stubCitations!: number;

  @Field(() => Int, { description: 'Citations that several held documents fit, none of them guessed. 有歧义的引用数' })
  readonly ambiguousCitations!: number;

  @Field(() => String, { description: 'Changes exactly when what is held changes. 数据版本' })
  readonly dataVersion!: string;
}
