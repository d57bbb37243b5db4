/**
 * Lets the first who sends a statement to a server go ahead alone, and the others follow when it was answered. A server plans a statement
 * when it first sees it, once for each of many who send it at the same time: one that has just come back would be busy with nothing else.
 */
export class Vanguard {
  private readonly answered = new Set<string>();
  private readonly ahead = new Map<string, Promise<unknown>>();

  /** `isAway` tells whether an error means that no server answers. */
  constructor(private readonly isAway: (error: unknown) => boolean) {}

  /** Runs `send`, at once where the statement was answered before. Who waited for one that met no server hears the same error. */
  async follow<Answer>(statement: string, send: () => Promise<Answer>): Promise<Answer> {
    if (!this.answered.has(statement)) {
      const first = this.ahead.get(statement);
      if (!first) return this.lead(statement, send);
      await first.catch((error: unknown) => {
        if (this.isAway(error)) throw error;
      });
    }
    try {
      return await send();
    } catch (error) {
      this.forget(error);
      throw error;
    }
  }

  private async lead<Answer>(statement: string, send: () => Promise<Answer>): Promise<Answer> {
    const answer = send();
    this.ahead.set(statement, answer);
    try {
      const result = await answer;
      this.answered.add(statement);
      return result;
    } catch (error) {
      this.forget(error);
      throw error;
    } finally {
      this.ahead.delete(statement);
    }
  }

  /** A server that was away has planned nothing yet when it is back. */
  private forget(error: unknown): void {
    if (this.isAway(error)) this.answered.clear();
  }
}
