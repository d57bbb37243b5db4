import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Section as StoredSection } from '../../model/facts.js';
import type { CitationsBetween, Page } from '../../store/contract.js';
import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../../store/records.js';
import { CitationConnection, CitationFilterInput, citationOf } from '../citation/citation.type.js';
import type { Citation } from '../citation/citation.type.js';
import type { ApiContext } from '../context.js';
import type { Evidence } from '../evidence/evidence.type.js';
import { Institution } from '../institution/institution.type.js';
import { MentionedInstitutionConnection, mentionFields, NamedProgrammeConnection } from '../mention/mention.type.js';
import { PageArgs, pageRequest } from '../page/page.args.js';
import { connection, plainConnection } from '../page/page.type.js';
import type { Connection } from '../page/page.type.js';
import { TargetConnection } from '../target/target.type.js';
import { Document, Section } from './document.type.js';

interface MentionFields { readonly count: number; readonly evidence: Evidence }
type Citations = Connection<DocumentNode, { readonly citations: readonly Citation[] }>;

const citations = (page: Page<DocumentNode, CitationsBetween>, args: PageArgs): Citations =>
  connection(page, args, ({ extra }) => ({ citations: extra.citations.map(citationOf) }));

@Resolver(() => Document)
export class DocumentNeighboursResolver {
  @FieldResolver(() => [Section], { description: 'Its numbered and titled parts in text order. 章节' })
  sections(@Root() { id, held }: DocumentNode, @Ctx() context: ApiContext): Promise<readonly StoredSection[]> {
    return held ? context.documents.sections.load(id) : Promise.resolve([]);
  }

  @FieldResolver(() => [Institution], { description: 'Issuing bodies in signature order, lead first. 发文机关' })
  issuers(@Root() { id }: DocumentNode, @Ctx() context: ApiContext): Promise<InstitutionNode[]> {
    return context.documents.issuers.load(id);
  }

  @FieldResolver(() => Document, { nullable: true, description: 'The notice that prints this text, null if none does. 印发它的文件' })
  carriedBy(@Root() { id }: DocumentNode, @Ctx() context: ApiContext): Promise<DocumentNode | null> {
    return context.documents.carrier.load(id);
  }

  @FieldResolver(() => [Document], { description: 'The texts that this notice prints, in text order. 随文印发的文件' })
  carries(@Root() { id }: DocumentNode, @Ctx() context: ApiContext): Promise<DocumentNode[]> {
    return context.documents.carries.load(id);
  }

  @FieldResolver(() => CitationConnection, { description: 'Documents that cite this one, oldest first. 引用它的文件' })
  async citedBy(
    @Root() { id }: DocumentNode,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => CitationFilterInput, { nullable: true, description: 'Which citations. 筛选条件' }) filter: CitationFilterInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Citations> {
    const page = pageRequest(args, context.limits);
    return citations(await context.documents.citedBy.load(id, { filter: filter ?? {}, page }), args);
  }

  @FieldResolver(() => CitationConnection, { description: 'Documents that this one cites, oldest first. 它引用的文件' })
  async cites(
    @Root() { id }: DocumentNode,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => CitationFilterInput, { nullable: true, description: 'Which citations. 筛选条件' }) filter: CitationFilterInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Citations> {
    const page = pageRequest(args, context.limits);
    return citations(await context.documents.cites.load(id, { filter: filter ?? {}, page }), args);
  }

  @FieldResolver(() => TargetConnection, { description: 'Targets that it sets, in text order. 提出的指标' })
  async targets(@Root() { id }: DocumentNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Promise<Connection<TargetNode>> {
    return plainConnection(await context.documents.targets.load(id, pageRequest(args, context.limits)), args);
  }

  @FieldResolver(() => NamedProgrammeConnection, { description: 'Programmes that it names, most mentioned first. 提及的项目' })
  async programmes(
    @Root() { id }: DocumentNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext,
  ): Promise<Connection<ProgrammeNode, MentionFields>> {
    return connection(await context.documents.programmes.load(id, pageRequest(args, context.limits)), args, mentionFields);
  }

  @FieldResolver(() => MentionedInstitutionConnection, { description: 'Institutions that it mentions, most mentioned first. 提及的机构' })
  async institutions(
    @Root() { id }: DocumentNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext,
  ): Promise<Connection<InstitutionNode, MentionFields>> {
    return connection(await context.documents.institutions.load(id, pageRequest(args, context.limits)), args, mentionFields);
  }
}
