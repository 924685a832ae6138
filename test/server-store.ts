import { openWorkspace, type Workspace } from '../src/store/workspace.ts';
import { databaseOnServer } from './postgres-server.ts';

const databases = new Map<string, string>();

/**
 * Opens the store of a folder, which need not be there, with what is derived on a PostgreSQL server: the same one for the same folder.
 * For tests of what is done with a store. Starting the embedded engine for each costs a second of processor time, and its queries thrice
 * the server's; that both engines answer alike is what store-contract.ts tests, and the product's tests use the embedded one.
 */
export async function openOnServer(data: string): Promise<Workspace> {
  const database = databases.get(data) ?? (await databaseOnServer());
  databases.set(data, database);
  return openWorkspace({ data, database, create: true });
}
