import { formerStubIds } from '../formerIds.js';
import type { DocumentNode } from '../records.js';
import { addVersionTerm, formatVersion, removeVersionTerm, versionTerm } from '../version.js';
import { KeyIndex } from './keyIndex.js';
import type { Network } from './network.js';

/** The document nodes, held and stubs, and the keys by which they are found. */
export class Documents {
  readonly byTitle = new KeyIndex();
  readonly byNumber = new KeyIndex();
  held = 0;
  stubs = 0;
  private readonly all = new Set<string>();
  private readonly byFormerId = new KeyIndex();
  private version = 0n;

  constructor(private readonly network: Network) {}

  get dataVersion(): string {
    return formatVersion(this.version);
  }

  ids(): Iterable<string> {
    return this.all;
  }

  /** The id under which a document stands that is asked for by `id`, its own or that of a former stub; null if there is none. */
  canonical(id: string): string | null {
    return this.network.document(id) ? id : this.byFormerId.only(id);
  }

  /** Puts a node in its place, as a new one or instead of what stood under its id. */
  set(node: DocumentNode): void {
    const before = this.network.document(node.id);
    if (before) this.forget(before);
    this.network.set({ type: 'DOCUMENT', node });
    this.all.add(node.id);
    this.byTitle.add(node.titleKey, node.id);
    if (node.numberKey !== null) this.byNumber.add(node.numberKey, node.id);
    if (node.fingerprint === null) {
      this.stubs++;
      return;
    }
    this.held++;
    this.version = addVersionTerm(this.version, versionTerm(node.id, node.fingerprint));
    for (const former of formerStubIds(node)) this.byFormerId.add(former, node.id);
  }

  /** Its edges must be gone. */
  drop(id: string): void {
    this.forget(this.network.document(id)!);
    this.all.delete(id);
    this.network.drop(id);
  }

  private forget(node: DocumentNode): void {
    this.byTitle.remove(node.titleKey, node.id);
    if (node.numberKey !== null) this.byNumber.remove(node.numberKey, node.id);
    if (node.fingerprint === null) {
      this.stubs--;
      return;
    }
    this.held--;
    this.version = removeVersionTerm(this.version, versionTerm(node.id, node.fingerprint));
    for (const former of formerStubIds(node)) this.byFormerId.remove(former, node.id);
  }
}
