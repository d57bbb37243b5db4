import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { DOCUMENT_KINDS } from '../model/vocabulary.js';

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const KINDS: ReadonlySet<string> = new Set(DOCUMENT_KINDS);

/** A scalar that is text of a checked form, the same in answers and inputs. */
function checkedText(name: string, description: string, isValid: (text: string) => boolean, expected: string): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is no ${name}: ${expected}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: check,
    parseValue: check,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = checkedText('Date', 'A calendar date, `YYYY-MM-DD`. 日期', (text) => ISO_DATE.test(text), 'write it as "2023-07-03"');

/** A scalar and not an enum, because GraphQL names can't be Chinese and the kinds are the same words everywhere. */
export const DocumentKindScalar = checkedText(
  'DocumentKind',
  `Kind of a document, in the words that it is printed with. 文种：${DOCUMENT_KINDS.join('、')}`,
  (text) => KINDS.has(text),
  `one of ${DOCUMENT_KINDS.map((kind) => `"${kind}"`).join(' ')}`,
);
