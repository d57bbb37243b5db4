import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequest } from '../../store/contract.js';
import { BadUserInput } from '../errors.js';
import type { Limits } from '../settings.js';

/** Forward paging, as every connection takes it. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many to return at most; 0 for the count alone. 每页条数' })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which to go on: `pageInfo.endCursor` of the page before. 从该游标之后继续' })
  readonly after?: string | null;
}

/** The store's form of a page, or an error that says what is allowed. */
export function pageRequest({ first, after }: PageArgs, limits: Limits): PageRequest {
  return { first: within('first', first, limits.pageSize, 'go on with after: pageInfo.endCursor'), after: after ?? null };
}

/** A count between 0 and its cap; `then` tells how to get at the rest. */
export function within(argument: string, asked: number, cap: number, then: string): number {
  if (asked >= 0 && asked <= cap) return asked;
  throw new BadUserInput(`${argument}: ${asked} was asked, 0 to ${cap} is allowed; ask ${argument}: ${asked < 0 ? 0 : cap} and ${then}`);
}

/** A list of ids no longer than allowed. */
export function withinIds(argument: string, ids: readonly string[], { ids: cap }: Limits): readonly string[] {
  if (ids.length <= cap) return ids;
  throw new BadUserInput(`${argument}: ${ids.length} ids were asked, ${cap} are allowed; split them into ${Math.ceil(ids.length / cap)} requests`);
}

/** A text to look for that is neither blank nor longer than allowed. */
export function searchText(text: string, { textLength }: Limits): string {
  if (text.trim() === '') throw new BadUserInput('text is blank; give at least one character to look for');
  if (text.length <= textLength) return text;
  throw new BadUserInput(`text: ${text.length} characters were given, ${textLength} are allowed; a title or a few words are enough`);
}
