import { GraphQLError } from 'graphql';
import type { DocumentNode } from '../store/records.js';

/** The client asked in a way that can't be answered; the message says what would be. Code BAD_USER_INPUT. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** Several documents bear the title or number that was asked for; `extensions.documents` lists them, to be asked for by id. */
export class AmbiguousDocument extends GraphQLError {
  constructor(by: 'title' | 'number', asked: string, documents: readonly DocumentNode[]) {
    const list = documents.map((d) => [d.id, `《${d.title}》`, d.number ?? d.edition, d.date, d.held ? '' : '(not held)'].filter(Boolean).join(' '));
    super(`${documents.length} documents bear the ${by} "${asked}"; ask for one of them by id: ${list.join('; ')}`, {
      extensions: {
        code: by === 'title' ? 'AMBIGUOUS_TITLE' : 'AMBIGUOUS_NUMBER',
        documents: documents.map(({ id, title, number, date, held, edition }) => ({ id, title, number, date, held, edition })),
      },
    });
  }
}

/** Several programmes or institutions go by the name that was asked for. Code AMBIGUOUS_NAME. */
export class AmbiguousName extends GraphQLError {
  constructor(what: string, asked: string, nodes: readonly { readonly id: string; readonly name: string }[]) {
    super(`${nodes.length} ${what}s go by "${asked}"; ask for one of them by id: ${nodes.map((n) => `${n.id} ${n.name}`).join('; ')}`, {
      extensions: { code: 'AMBIGUOUS_NAME', candidates: nodes.map(({ id, name }) => ({ id, name })) },
    });
  }
}

/** Exactly one of several arguments is wanted. Returns its name and value. */
export function exactlyOne<Name extends string>(field: string, given: Readonly<Record<Name, string | null | undefined>>): readonly [Name, string] {
  const names = Object.keys(given) as Name[];
  const set = names.filter((name) => given[name] != null);
  const [name] = set;
  if (name === undefined || set.length > 1) {
    throw new BadUserInput(`${field} takes exactly one of ${names.join(', ')}; ${set.length === 0 ? 'none was given' : `${set.join(' and ')} were given`}`);
  }
  return [name, given[name]!];
}
